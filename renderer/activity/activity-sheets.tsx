import type { Sheet } from '../store/sheet.ts';
import { ClearActivitySheet } from './clear-activity-sheet.tsx';
import { ExportActivitySheet } from './export-activity-sheet.tsx';

type ActivitySheet = Extract<Sheet, { kind: 'export-activity' | 'clear-activity' }>;

/** The sheets of the ledger as a whole. */
export function ActivitySheets({ sheet }: { sheet: ActivitySheet }) {
  switch (sheet.kind) {
    case 'export-activity':
      return <ExportActivitySheet />;
    case 'clear-activity':
      return <ClearActivitySheet />;
  }
}
