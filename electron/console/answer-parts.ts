import type { TextKind } from './answer-body.ts';

/** A part of an answer that is still arriving, without access tokens. */
export interface ArrivingText {
  kind: TextKind;
  text: string;
  /** Of all that has arrived by then. */
  sizeBytes: number;
}

export interface AnswerPart extends ArrivingText {
  callId: string;
  /** Which one of its call, from 0. */
  index: number;
}

export type TellPart = (arriving: ArrivingText) => void;

/** Hands parts of large answers to whoever shows them, while the rest is arriving. */
export class AnswerParts {
  #send: ((part: AnswerPart) => void) | undefined;

  /** From now on, tells of each part. Until then answers come whole. */
  publish(send: (part: AnswerPart) => void): void {
    this.#send = send;
  }

  /** @returns what tells the parts of one call; undefined where nobody listens. @param cancelled after which nothing is told */
  of(callId: string | null, cancelled: AbortSignal): TellPart | undefined {
    const send = this.#send;
    if (!send || callId === null) return undefined;
    let index = 0;
    return (arriving) => {
      if (!cancelled.aborted) send({ callId, index: index++, ...arriving });
    };
  }
}
