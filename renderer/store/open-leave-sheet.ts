import { useApp } from './app-store.ts';
import { openSheet } from './navigation.ts';

/** The menu, or another start of the app, asked to remove everything: the window asks the person. */
export function openLeaveSheetWhenAsked(): void {
  useApp.subscribe(({ installation: { value } }, { installation: { value: before } }) => {
    if (value.leaveAskedAtMs !== null && value.leaveAskedAtMs !== before.leaveAskedAtMs)
      openSheet({ kind: 'leave' });
  });
}
