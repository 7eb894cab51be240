import { useApp } from './app-store.ts';
import type { Sheet } from './sheet.ts';

export function openSheet(sheet: Sheet): void {
  useApp.setState({ sheet });
}

export function closeSheet(): void {
  useApp.setState({ sheet: null });
}

export function showAccount(accountId: string): void {
  useApp.setState({ page: 'accounts', selectedAccountId: accountId, showing: 'detail' });
}

export function showSettings(): void {
  useApp.setState({ page: 'settings', showing: 'detail' });
}

export function showActivity(): void {
  useApp.setState({ page: 'activity', showing: 'detail' });
}

/** What went over the wire: all that is kept, or one exchange. An attempt and its exchange have the same id. */
export function showInspector(exchangeId: string | null = null): void {
  useApp.setState({ page: 'inspector', exchangeId, showing: 'detail' });
}

export function showList(): void {
  useApp.setState({ page: 'accounts', showing: 'list' });
}

export function search(text: string): void {
  useApp.setState({ search: text });
}

/** Opens what a provider needs first: its set-up, or the choice of access. */
export function chooseProvider(providerId: string): void {
  const provider = useApp.getState().providers.value.find(({ id }) => id === providerId);
  if (!provider) return;
  openSheet(
    provider.clients.length > 0
      ? { kind: 'choose-access', providerId }
      : { kind: 'set-up', providerId, next: 'choose-access' },
  );
}
