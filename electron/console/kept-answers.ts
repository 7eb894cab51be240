import { AppError } from '../errors/app-error.ts';

interface KeptAnswer {
  accountId: string;
  bytes: readonly Uint8Array[];
  suggestedName: string;
}

const mostAnswers = 4;
const mostBytes = 24 * 1024 * 1024;

/** The last answers of APIs, whole and in memory alone, for who wants to save one. */
export class KeptAnswers {
  readonly #answers = new Map<number, KeptAnswer>();
  #lastId = 0;

  /** @returns an id for {@link get} */
  keep(answer: KeptAnswer): number {
    this.#answers.set(++this.#lastId, answer);
    for (const id of this.#answers.keys()) if (this.#isTooMuch()) this.#answers.delete(id);
    return this.#lastId;
  }

  /** @throws AppError API_ANSWER_GONE */
  get(id: number): KeptAnswer {
    const answer = this.#answers.get(id);
    if (!answer) throw new AppError('API_ANSWER_GONE');
    return answer;
  }

  forget(isGone: (accountId: string) => boolean = () => true): void {
    for (const [id, { accountId }] of this.#answers) if (isGone(accountId)) this.#answers.delete(id);
  }

  #isTooMuch(): boolean {
    const sizes = [...this.#answers.values()].map(({ bytes }) => sum(bytes.map((part) => part.byteLength)));
    return sizes.length > mostAnswers || sum(sizes) > mostBytes;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
