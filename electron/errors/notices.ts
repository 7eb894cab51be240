import { randomUUID } from 'node:crypto';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ErrorView } from './app-error.ts';

const mostNotices = 5;

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

  add(error: ErrorView, providerId: string | null = null): void {
    const notice = { id: randomUUID(), error, providerId, atMs: Date.now() };
    this.state.setState(({ notices }) => {
      const others = notices.filter(
        (each) => each.error.code !== error.code || each.providerId !== providerId,
      );
      return { notices: [...others, notice].slice(-mostNotices) };
    });
  }

  dismiss(noticeId: string): void {
    this.state.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) }));
  }
}
