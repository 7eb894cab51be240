import type { Sheet } from '../store/sheet.ts';
import { ExportSheet } from './export-sheet.tsx';
import { ImportSheet } from './import-sheet.tsx';

type TransferSheet = Extract<Sheet, { kind: 'export' | 'import' }>;

/** The sheets of the encrypted export and of taking one in. */
export function TransferSheets({ sheet }: { sheet: TransferSheet }) {
  switch (sheet.kind) {
    case 'export':
      return <ExportSheet />;
    case 'import':
      return <ImportSheet />;
  }
}
