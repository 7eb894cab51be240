import type { Sheet } from '../store/sheet.ts';
import { CommandPalette } from './palette.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';

type PaletteSheet = Extract<Sheet, { kind: 'palette' | 'shortcuts' }>;

/** The palette, and the keys that do without it. */
export function PaletteSheets({ sheet }: { sheet: PaletteSheet }) {
  switch (sheet.kind) {
    case 'palette':
      return <CommandPalette error={sheet.error} />;
    case 'shortcuts':
      return <ShortcutsSheet />;
  }
}
