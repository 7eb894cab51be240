import { create } from 'zustand';

/** Several accounts chosen, for one act on all of them. */
export interface Picking {
  isOn: boolean;
  chosen: ReadonlySet<string>;
  /** Where a choice of everything up to another account begins. */
  anchorId: string | null;
}

const off: Picking = { isOn: false, chosen: new Set(), anchorId: null };

export const usePicking = create<Picking>()(() => off);

export function startPicking(): void {
  usePicking.setState({ ...off, isOn: true });
}

export function stopPicking(): void {
  usePicking.setState(off);
}

/** Takes an account into the choice, or out of it again. */
export function pick(accountId: string): void {
  usePicking.setState(({ chosen }) => {
    const next = new Set(chosen);
    if (!next.delete(accountId)) next.add(accountId);
    return { isOn: true, chosen: next, anchorId: accountId };
  });
}

/**
 * Adds everything from the account that was taken last up to this one.
 *
 * @param shown in the order of the list
 * @param begin where nothing was taken yet
 */
export function pickUpTo(accountId: string, shown: readonly string[], begin: string | undefined): void {
  usePicking.setState(({ chosen, anchorId }) => {
    const from = shown.indexOf(anchorId ?? begin ?? accountId);
    const to = shown.indexOf(accountId);
    const [first, last] = from < 0 || from > to ? [to, from < 0 ? to : from] : [from, to];
    return {
      isOn: true,
      chosen: new Set([...chosen, ...shown.slice(first, last + 1)]),
      anchorId: anchorId ?? begin ?? accountId,
    };
  });
}

export function pickAll(accountIds: readonly string[]): void {
  usePicking.setState(({ chosen }) => ({ isOn: true, chosen: new Set([...chosen, ...accountIds]) }));
}

export function pickNone(): void {
  usePicking.setState({ chosen: off.chosen, anchorId: null });
}
