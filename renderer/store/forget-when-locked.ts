import { useApp } from './app-store.ts';
import { dropUndo } from './undo.ts';

/** What the window itself knows of the accounts goes with the lock: an open sheet, drafts, what was chosen and searched for, what could be undone. */
export function forgetWhenLocked(): void {
  useApp.subscribe(({ storage }, before) => {
    if (storage.value.state !== 'passphrase-locked' || before.storage.value.state === 'passphrase-locked')
      return;
    dropUndo();
    useApp.setState({
      page: 'accounts',
      showing: 'list',
      selectedAccountId: null,
      search: '',
      sheet: null,
      wishes: {},
      consoles: {},
    });
  });
}
