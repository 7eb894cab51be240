import type { EventPayload } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { JsonReader } from './json-reader.ts';
import type { JsonRows } from './json-rows.ts';

/** What is there of an answer while the rest arrives. */
export interface ArrivingRows {
  rows: JsonRows;
  sizeBytes: number;
}

export interface ArrivedBody {
  text: string;
  /** undefined for what is no JSON. */
  rows: JsonRows | undefined;
}

/** The first rows are told of at once; drawing more of them, time and again, would only delay the last. */
const toldEachMs = 500;

/** Puts a large answer together while it arrives, and reads it meanwhile, so that little is left to do at its end. */
export class ArrivingBody {
  readonly #callId: string;
  readonly #tell: (arriving: ArrivingRows) => void;
  readonly #reader = new JsonReader();
  readonly #stop: () => void;
  #text = '';
  #partCount = 0;
  #toldAtMs = Number.NEGATIVE_INFINITY;
  #isJson = false;
  #awaited: { partCount: number; resolve: () => void } | undefined;

  /** @param tell takes the rows of JSON that are there while more are to come */
  constructor(callId: string, tell: (arriving: ArrivingRows) => void) {
    this.#callId = callId;
    this.#tell = tell;
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
    return { text: this.#text, rows: this.#isJson ? this.#reader.end() : undefined };
  }

  #take({ callId, index, kind, text, sizeBytes }: EventPayload<'answer.arriving'>): void {
    if (callId !== this.#callId || index !== this.#partCount) return;
    this.#partCount += 1;
    this.#isJson = kind === 'json';
    this.#text += text;
    if (this.#isJson) this.#reader.write(text);
    if (!this.#awaited) this.#tellRows(sizeBytes);
    else if (this.#partCount >= this.#awaited.partCount) this.#awaited.resolve();
  }

  #tellRows(sizeBytes: number): void {
    const nowMs = performance.now();
    if (!this.#isJson || nowMs - this.#toldAtMs < toldEachMs) return;
    const rows = this.#reader.soFar();
    if (!rows) return;
    this.#toldAtMs = nowMs;
    this.#tell({ rows, sizeBytes });
  }
}
