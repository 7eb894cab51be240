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
/** Until it has its name, an answer holds on to all that it came with. */
const longestUnnamedMs = 1_000;

/** The last answers of APIs, whole and in memory alone, for who wants to save one. */
export class KeptAnswers {
  readonly #answers = new Map<number, (KeptAnswer | NewAnswer) & { sizeBytes: number }>();
  #sizeBytes = 0;
  #lastId = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @returns an id for {@link get} */
  keep({ accountId, bytes, suggestedName }: NewAnswer): number {
    let sizeBytes = 0;
    for (const part of bytes) sizeBytes += part.byteLength;
    this.#sizeBytes += sizeBytes;
    this.#answers.set(++this.#lastId, { accountId, bytes, suggestedName, sizeBytes });
    for (const id of this.#answers.keys()) {
      if (this.#answers.size <= mostAnswers && this.#sizeBytes <= mostBytes) break;
      this.#drop(id);
    }
    this.#timer ??= setTimeout(() => this.#nameAll(), longestUnnamedMs).unref();
    return this.#lastId;
  }

  /** @throws AppError API_ANSWER_GONE */
  get(id: number): KeptAnswer {
    this.#nameAll();
    const answer = this.#answers.get(id);
    if (!answer) throw new AppError('API_ANSWER_GONE');
    return answer as KeptAnswer;
  }

  forget(isGone: (accountId: string) => boolean = () => true): void {
    for (const [id, { accountId }] of this.#answers) if (isGone(accountId)) this.#drop(id);
  }

  #drop(id: number): void {
    this.#sizeBytes -= this.#answers.get(id)?.sizeBytes ?? 0;
    this.#answers.delete(id);
  }

  #nameAll(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const answer of this.#answers.values())
      if (typeof answer.suggestedName === 'function') answer.suggestedName = answer.suggestedName();
  }
}
