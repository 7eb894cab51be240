import { AppError } from '../errors/app-error.ts';

interface KeptAnswer {
  accountId: string;
  bytes: readonly Uint8Array[];
  suggestedName: string;
}

/** An answer whose name is made when nobody waits for it. */
export interface NewAnswer extends Omit<KeptAnswer, 'suggestedName'> {
  suggestedName: () => string;
}

const mostAnswers = 4;
const mostBytes = 24 * 1024 * 1024;

/** The last answers of APIs, whole and in memory alone, for who wants to save one. */
export class KeptAnswers {
  readonly #answers = new Map<number, KeptAnswer & { sizeBytes: number }>();
  readonly #new = new Map<number, NewAnswer>();
  #lastId = 0;

  /** @returns an id for {@link get} */
  keep(answer: NewAnswer): number {
    if (this.#new.size === 0) setImmediate(() => this.#takeIn());
    this.#new.set(++this.#lastId, answer);
    return this.#lastId;
  }

  /** @throws AppError API_ANSWER_GONE */
  get(id: number): KeptAnswer {
    this.#takeIn();
    const answer = this.#answers.get(id);
    if (!answer) throw new AppError('API_ANSWER_GONE');
    return answer;
  }

  forget(isGone: (accountId: string) => boolean = () => true): void {
    for (const answers of [this.#new, this.#answers])
      for (const [id, { accountId }] of answers) if (isGone(accountId)) answers.delete(id);
  }

  #takeIn(): void {
    for (const [id, { accountId, bytes, suggestedName }] of this.#new) {
      const sizeBytes = sum(bytes.map((part) => part.byteLength));
      this.#answers.set(id, { accountId, bytes, suggestedName: suggestedName(), sizeBytes });
    }
    this.#new.clear();
    for (const id of this.#answers.keys()) if (this.#isTooMuch()) this.#answers.delete(id);
  }

  #isTooMuch(): boolean {
    const sizes = Array.from(this.#answers.values(), ({ sizeBytes }) => sizeBytes);
    return sizes.length > mostAnswers || sum(sizes) > mostBytes;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
