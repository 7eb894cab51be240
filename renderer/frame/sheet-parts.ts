import type { ComponentType } from 'react';
import { type Part, partOf } from '../store/part.ts';
import type { Sheet } from '../store/sheet.ts';

const connect = partOf(async () => (await import('../connect/connect-sheets.tsx')).ConnectSheets);
const palette = partOf(async () => (await import('../palette/palette-sheets.tsx')).PaletteSheets);
const ending = partOf(async () => (await import('../disconnect/ending-sheets.tsx')).EndingSheets);
const storage = partOf(async () => (await import('../storage/storage-sheets.tsx')).StorageSheets);
const transfer = partOf(async () => (await import('../transfer/transfer-sheets.tsx')).TransferSheets);
const settings = partOf(async () => (await import('../settings/settings-sheets.tsx')).SettingsSheets);
const activity = partOf(async () => (await import('../activity/activity-sheets.tsx')).ActivitySheets);

type SheetParts = {
  [K in Sheet['kind']]: Part<ComponentType<{ sheet: Extract<Sheet, { kind: K }> }>>;
};

/** The sheets, each loaded when it is opened, with those that are opened from it. */
export const sheetParts: SheetParts = {
  palette: palette,
  shortcuts: palette,
  'choose-provider': connect,
  'add-provider': connect,
  'set-up': connect,
  'remove-set-up': settings,
  'remove-provider': settings,
  'choose-access': connect,
  'connect-service': connect,
  'ask-more': connect,
  attempt: connect,
  disconnect: ending,
  receipt: ending,
  'revoke-exposed': ending,
  'revoke-everywhere': ending,
  receipts: ending,
  'disconnect-accounts': ending,
  'bulk-report': ending,
  'give-up-revocation': ending,
  'protect-by-passphrase': storage,
  'change-passphrase': storage,
  'use-key-store': storage,
  'go-on-with-key-store': storage,
  export: transfer,
  import: transfer,
  leave: ending,
  'export-activity': activity,
  'clear-activity': activity,
};
