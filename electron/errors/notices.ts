import { randomUUID } from 'node:crypto';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ErrorView } from './app-error.ts';

const mostNotices = 5;
const saidAgainAfterMs = 60_000;

/** Something the person should know that belongs to no request of theirs: a refused link, a file set aside. */
export interface Notice {
  id: string;
  error: ErrorView;
  providerId: string | null;
  atMs: number;
}

/** The notices that wait to be dismissed. The same one twice is shown once, so that a hostile page cannot pile them up. */
export class Notices {
  readonly state: StoreApi<{ notices: readonly Notice[] }> = createStore(() => ({
    notices: [] as readonly Notice[],
  }));

  /** @returns whether it is news: the same one was not told just now */
  add(error: ErrorView, providerId: string | null = null): boolean {
    const isSame = (each: Notice) => each.error.code === error.code && each.providerId === providerId;
    const before = this.state.getState().notices.find(isSame);
    const notice = { id: randomUUID(), error, providerId, atMs: Date.now() };
    this.state.setState(({ notices }) => {
      const others = notices.filter((each) => !isSame(each));
      return { notices: [...others, notice].slice(-mostNotices) };
    });
    return before === undefined || notice.atMs - before.atMs > saidAgainAfterMs;
  }

  dismiss(noticeId: string): void {
    this.state.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) }));
  }
}
