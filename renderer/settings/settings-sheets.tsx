import type { Sheet } from '../store/sheet.ts';
import { RemoveProviderSheet } from './remove-provider-sheet.tsx';
import { RemoveSetUpSheet } from './remove-set-up-sheet.tsx';

type SettingsSheet = Extract<Sheet, { kind: 'remove-set-up' | 'remove-provider' }>;

/** The sheets that take away what the settings list. */
export function SettingsSheets({ sheet }: { sheet: SettingsSheet }) {
  switch (sheet.kind) {
    case 'remove-set-up':
      return <RemoveSetUpSheet {...sheet} />;
    case 'remove-provider':
      return <RemoveProviderSheet providerId={sheet.providerId} />;
  }
}
