import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { groupAccounts } from '../store/account-groups.ts';
import { useApp } from '../store/app-store.ts';
import { showAccount } from '../store/navigation.ts';
import { pick, pickUpTo, usePicking } from '../store/picking.ts';
import { useProvider, useShownAccount } from '../store/selectors.ts';
import { useNow } from '../ui/use-now.ts';
import { AccountRow } from './account-row.tsx';
import { groupsOf, type PlacedGroup, type PlacedRow, placeRows } from './place-rows.ts';
import { RowKeys } from './row-keys.ts';
import { type RowsHandle, useRowFocus } from './use-row-focus.ts';
import { useSeenRows } from './use-seen-rows.ts';

interface AccountRowsProps {
  all: readonly AccountView[];
  /** Those that the search left. */
  found: readonly AccountView[];
  scroller: HTMLElement | null;
  handle: RefObject<RowsHandle | null>;
}

/**
 * The accounts. A provider with several has them under its name, whatever the search leaves of them. Of many, only those
 * are drawn that are seen, the one with the focus, and the one that is shown.
 */
export function AccountRows({ all, found, scroller, handle }: AccountRowsProps) {
  const isElsewhere = useApp((state) => state.page !== 'accounts');
  const shownId = useShownAccount()?.id;
  const picking = usePicking();
  const nowMs = useNow();
  const placed = useMemo(() => placeRows(groupsOf(groupAccounts(all), found)), [all, found]);
  const seen = useSeenRows(placed, scroller);
  const focus = useRowFocus(placed, shownId, seen.scrollTo, handle);
  const onPress = useCallback(
    ({ id }: AccountView, event: MouseEvent) => {
      const shown = placed.rows.flatMap(({ account }) => account?.id ?? []);
      if (event.shiftKey) return pickUpTo(id, shown, usePicking.getState().isOn ? undefined : shownId);
      const wantsPick = usePicking.getState().isOn || event.ctrlKey || event.metaKey;
      return wantsPick ? pick(id) : showAccount(id);
    },
    [placed, shownId],
  );
  const isWhole = found.length === all.length;
  const { scrollTo } = seen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves when another account is shown, or the search is over, and stays otherwise
  useEffect(() => {
    const index = placed.indexOf(shownId);
    if (index !== undefined) scrollTo(index);
  }, [shownId, isWhole]);
  const drawn = seen.rows([shownId, focus.tabStop]);
  const [keys] = useState(() => new RowKeys());
  const keyOf = keys.of(drawn);
  const row = ({ account, group, top, height, position, siblings }: PlacedRow) =>
    account && (
      <li
        key={keyOf(account.id)}
        className="account-place"
        style={{ top: group.providerId === null ? top : top - group.top, height }}
        aria-setsize={siblings}
        aria-posinset={position}
      >
        <AccountRow
          account={account}
          isShown={!isElsewhere && account.id === shownId}
          isGrouped={group.providerId !== null}
          isTabStop={account.id === focus.tabStop}
          isPicked={picking.isOn ? picking.chosen.has(account.id) : undefined}
          nowMs={nowMs}
          onPress={onPress}
        />
      </li>
    );
  const groups = [...new Set(drawn.map(({ group }) => group))];
  return (
    <ul
      ref={focus.list}
      className="account-rows"
      style={{ height: placed.height }}
      aria-label={texts.accountList.accounts}
      onKeyDown={focus.onKeyDown}
      onFocus={focus.onFocus}
    >
      {groups.map((group) => {
        const rows = drawn.filter((each) => each.group === group);
        return group.providerId === null ? (
          rows.map(row)
        ) : (
          <Group key={group.providerId} group={group} providerId={group.providerId}>
            {rows.map(row)}
          </Group>
        );
      })}
    </ul>
  );
}

interface GroupProps {
  group: PlacedGroup;
  providerId: string;
  children: ReactNode;
}

function Group({ group, providerId, children }: GroupProps) {
  const id = useId();
  const provider = useProvider(providerId);
  return (
    <li
      className="account-group"
      style={{ top: group.top, height: group.height }}
      aria-setsize={group.siblings}
      aria-posinset={group.position}
    >
      <p id={id} className="account-group-name">
        {provider?.name ?? providerId}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </li>
  );
}
