import { randomUUID } from 'node:crypto';
import { errorView } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { Exchange, ExchangeKind, ExchangeSummary, Step, StepKind } from './exchange.ts';
import { Masker, type WireSection } from './masker.ts';
import { plainAddress } from './shapes.ts';
import { isRepeated, showsFailure } from './step-answer.ts';

/** What is known of an exchange before anything is sent. */
export interface ExchangeAbout {
  /** Of the attempt, where it belongs to one. */
  id?: string;
  kind: ExchangeKind;
  accountId: string | null;
  accountName: string;
  providerId: string;
  providerName: string;
}

/** What an exchange ended with: what went wrong, or whose account it was. */
export interface ExchangeEnd {
  error?: unknown;
  accountId?: string | undefined;
  accountName?: string | undefined;
}

/** Takes what comes back of one request, bit by bit. */
export interface AwaitedAnswer {
  arrived: (status: number, durationMs: number) => void;
  /** The last that is told: what could be read of it, and what kind of request it turns out to have been. */
  read: (received: readonly WireSection[], kind: StepKind) => void;
  failed: (error: ErrorCode, durationMs: number) => void;
}

const mostSteps = 60;
const nothing: AwaitedAnswer = { arrived: () => undefined, read: () => undefined, failed: () => undefined };
const unsent = { durationMs: null, status: null, error: null, times: 1, failed: false } as const;

/** One exchange while it is under way, and for as long as answers still come. What was secret in it is known to its masker alone. */
export class RunningExchange {
  readonly about: ExchangeAbout;
  readonly #nowMs: () => number;
  readonly #onChange: () => void;
  readonly #masker = new Masker();
  #summary: ExchangeSummary;
  #steps = new Map<number, Step>();
  #lastKey = 0;
  #stepsLeft = 0;
  #unanswered = 0;
  #isForgotten = false;

  constructor(about: ExchangeAbout, nowMs: () => number, onChange: () => void) {
    const { id = randomUUID(), ...rest } = about;
    this.about = about;
    this.#nowMs = nowMs;
    this.#onChange = onChange;
    const open = { endedAtMs: null, outcome: 'running', cause: null, stepCount: 0 } as const;
    this.#summary = { id, ...rest, startedAtMs: nowMs(), ...open };
  }

  get isOver(): boolean {
    return this.#summary.endedAtMs !== null;
  }

  get summary(): ExchangeSummary {
    return { ...this.#summary, stepCount: this.#steps.size };
  }

  read(): Exchange {
    return { ...this.summary, steps: [...this.#steps.values()], stepsLeft: this.#stepsLeft };
  }

  /** Notes a step that waits for its answer. */
  begin(kind: StepKind, method: string, url: URL, sent: readonly WireSection[]): AwaitedAnswer {
    const key = this.#add(kind, method, url, sent);
    if (key === undefined) return nothing;
    this.#unanswered += 1;
    const end = (change: Partial<Step>) => {
      this.#unanswered -= 1;
      this.#change(key, change);
      if (this.#unanswered === 0 && this.isOver) this.#close();
    };
    return {
      arrived: (status, durationMs) => this.#change(key, { status, durationMs }),
      failed: (error, durationMs) => end({ error, durationMs }),
      read: (received, known) => {
        const sections = this.#masker.mask(received);
        end({ kind: known, sections: [...(this.#steps.get(key)?.sections ?? []), ...sections] });
      },
    };
  }

  /** Notes what went through the browser, which tells nothing of how it was answered. */
  tell(kind: StepKind, url: URL, section: WireSection): void {
    this.#add(kind, 'GET', url, [section]);
  }

  end(end: ExchangeEnd): void {
    const endedAtMs = this.#nowMs();
    if (end.error !== undefined) {
      const { code, oauthError = null } = errorView(end.error);
      const outcome = code === 'AUTHORIZATION_CANCELLED' ? 'cancelled' : 'failed';
      this.#summary = { ...this.#summary, endedAtMs, outcome, cause: { code, oauthError } };
    } else {
      const { accountId = this.#summary.accountId, accountName = this.#summary.accountName } = end;
      this.#summary = { ...this.#summary, endedAtMs, outcome: 'succeeded', accountId, accountName };
    }
    if (this.#unanswered === 0) this.#close();
    this.#onChange();
  }

  /** Nothing of it stays, and nothing more is noted. */
  forget(): void {
    this.#isForgotten = true;
    this.#steps.clear();
    this.#masker.forget();
  }

  #add(kind: StepKind, method: string, url: URL, sent: readonly WireSection[]): number | undefined {
    if (this.#isForgotten) return undefined;
    if (this.#steps.size >= mostSteps) {
      this.#stepsLeft += 1;
      return undefined;
    }
    const sections = this.#masker.mask(sent);
    const address = this.#masker.address(plainAddress(url.href) ?? '');
    this.#lastKey += 1;
    this.#steps.set(this.#lastKey, { kind, atMs: this.#nowMs(), method, address, sections, ...unsent });
    this.#clean();
    this.#onChange();
    return this.#lastKey;
  }

  #change(key: number, change: Partial<Step>): void {
    const step = this.#steps.get(key);
    if (this.#isForgotten || !step) return;
    this.#steps.set(key, { ...step, ...change });
    this.#clean();
    if (change.sections) this.#joinRepeated(key);
    this.#onChange();
  }

  /** What turned out to be secret only now may stand in earlier steps. */
  #clean(): void {
    if (!this.#masker.hasLearned()) return;
    for (const [key, step] of this.#steps) this.#steps.set(key, this.#masker.clean(step));
  }

  /** A device is asked about for minutes, with the same answer. */
  #joinRepeated(key: number): void {
    const [before, step] = [this.#steps.get(key - 1), this.#steps.get(key)];
    if (!before || !step || !isRepeated(before, step)) return;
    this.#steps.delete(key - 1);
    this.#steps.set(key, { ...step, atMs: before.atMs, times: before.times + 1 });
  }

  /** Everything has come: marks where it failed, and lets go of what was secret. */
  #close(): void {
    this.#masker.forget();
    const { outcome, cause } = this.#summary;
    if (this.#isForgotten || !cause) return;
    // Tokens of a failed attempt are let go of once it has failed.
    // Keys are asked for together with what they are for: that they came says nothing of it.
    const isPart = ([, step]: [number, Step]) =>
      step.kind === 'revocation'
        ? this.#summary.kind === step.kind
        : step.kind !== 'keys' || showsFailure(step);
    const [key, last] = [...this.#steps].filter(isPart).at(-1) ?? [];
    if (outcome === 'failed' && key && last && showsFailure(last)) {
      this.#steps.set(key, { ...last, failed: true });
      return;
    }
    const isWaitOver = cause.code === 'AUTHORIZATION_EXPIRED' || outcome === 'cancelled';
    const kind = isWaitOver ? 'wait-ended' : 'check';
    const atMs = this.#summary.endedAtMs ?? this.#nowMs();
    this.#lastKey += 1;
    this.#steps.set(this.#lastKey, {
      kind,
      atMs,
      method: null,
      address: '',
      sections: [],
      ...unsent,
      failed: true,
    });
  }
}
