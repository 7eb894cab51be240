import { forgetFound } from './account-search.ts';
import { useApp } from './app-store.ts';
import { forgetAvatars } from './avatars.ts';
import { forgetBulkRun } from './bulk-run.ts';
import { forgetShared } from './kept-account.ts';
import { filterByNeedsYou } from './list-filter.ts';
import { stopPicking } from './picking.ts';
import { dropUndo } from './undo.ts';

/** What the window itself knows of the accounts goes with the lock: an open sheet, drafts, what was chosen and searched for, what could be undone. */
export function forgetWhenLocked(): void {
  useApp.subscribe(({ storage }, before) => {
    if (storage.value.state !== 'passphrase-locked' || before.storage.value.state === 'passphrase-locked')
      return;
    dropUndo();
    forgetAvatars();
    stopPicking();
    forgetBulkRun();
    forgetFound();
    forgetShared();
    filterByNeedsYou(false);
    useApp.setState({
      page: 'accounts',
      showing: 'list',
      selectedAccountId: null,
      exchangeId: null,
      search: '',
      sheet: null,
      wishes: {},
      consoles: {},
      activityFilters: {},
    });
  });
}
