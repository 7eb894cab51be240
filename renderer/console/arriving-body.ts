import type { EventPayload } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { JsonReader } from './json-reader.ts';
import type { JsonRows } from './json-rows.ts';

export interface ArrivedBody {
  text: string;
  /** undefined for what is no JSON. */
  rows: JsonRows | undefined;
}

/** Puts a large answer together while it arrives, and reads it meanwhile, so that little is left to do at its end. */
export class ArrivingBody {
  readonly #callId: string;
  readonly #decoder = new TextDecoder();
  readonly #reader = new JsonReader();
  readonly #stop: () => void;
  #text = '';
  #partCount = 0;
  #awaited: { partCount: number; resolve: () => void } | undefined;

  constructor(callId: string) {
    this.#callId = callId;
    this.#stop = bridge.on('answer.arriving', (part) => this.#take(part));
  }

  /** Listens no more. */
  leave(): void {
    this.#stop();
  }

  /** Resolves when so many parts are there: the answer that says how many may overtake the last of them. */
  async whole(partCount: number): Promise<ArrivedBody> {
    if (this.#partCount < partCount)
      await new Promise<void>((resolve) => {
        this.#awaited = { partCount, resolve };
      });
    this.#add(this.#decoder.decode());
    return { text: this.#text, rows: this.#reader.end() };
  }

  #take({ callId, index, bytes }: EventPayload<'answer.arriving'>): void {
    if (callId !== this.#callId || index !== this.#partCount) return;
    this.#partCount += 1;
    this.#add(this.#decoder.decode(bytes, { stream: true }));
    if (this.#awaited && this.#partCount >= this.#awaited.partCount) this.#awaited.resolve();
  }

  #add(text: string): void {
    this.#text += text;
    this.#reader.write(text);
  }
}
