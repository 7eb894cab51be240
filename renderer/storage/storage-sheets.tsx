import type { Sheet } from '../store/sheet.ts';
import { ChangePassphraseSheet } from './change-passphrase-sheet.tsx';
import { GoOnSheet } from './go-on-sheet.tsx';
import { ProtectSheet } from './protect-sheet.tsx';
import { UseKeyStoreSheet } from './use-key-store-sheet.tsx';

type StorageSheet = Extract<
  Sheet,
  { kind: 'protect-by-passphrase' | 'change-passphrase' | 'use-key-store' | 'go-on-with-key-store' }
>;

/** The sheets of what secrets are kept under. */
export function StorageSheets({ sheet }: { sheet: StorageSheet }) {
  switch (sheet.kind) {
    case 'protect-by-passphrase':
      return <ProtectSheet />;
    case 'change-passphrase':
      return <ChangePassphraseSheet />;
    case 'use-key-store':
      return <UseKeyStoreSheet />;
    case 'go-on-with-key-store':
      return <GoOnSheet next={sheet.next} />;
  }
}
