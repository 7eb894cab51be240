import { Palette } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { colorAccounts } from '../store/bulk-acts.ts';
import { openSheet } from '../store/navigation.ts';
import { offerUndo } from '../store/undo.ts';
import { Button } from '../ui/button.tsx';
import { type Color, ColorSwatches } from '../ui/color-swatches.tsx';

/** Gives all that are chosen one colour, or takes theirs. A click does it; with the arrow keys, Enter. */
export function BulkColor({ accounts }: { accounts: readonly AccountView[] }) {
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState<Color | null>(null);
  return (
    <>
      <Button
        small
        disabled={accounts.length === 0}
        aria-expanded={isOpen}
        icon={<Palette size={14} aria-hidden="true" />}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.bulk.color}
      </Button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys are of what is inside
        <div
          className="bulk-colors"
          onKeyDown={({ key }) => key === 'Enter' && void colorAndTell(accounts, wanted)}
        >
          <ColorSwatches
            value={wanted}
            onChange={(color, isFinal) => {
              setWanted(color);
              if (isFinal) void colorAndTell(accounts, color);
            }}
          />
        </div>
      )}
    </>
  );
}

async function colorAndTell(accounts: readonly AccountView[], color: Color | null): Promise<void> {
  const changed = accounts.filter((account) => account.color !== color);
  if (changed.length === 0) return;
  const report = await colorAccounts(changed, () => color);
  if (!report) return;
  const { done, failed } = report;
  const { colored, uncolored } = texts.bulk;
  const text = color ? colored(done.length, texts.accountPage.colors[color]) : uncolored(done.length);
  if (done.length > 0) offerUndo({ text, undo: () => takeBack(done) });
  if (failed.length > 0) openSheet({ kind: 'bulk-report', what: 'coloring', done: done.length, failed });
}

async function takeBack(accounts: readonly AccountView[]): Promise<void> {
  const report = await colorAccounts(accounts, ({ color }) => color);
  if (report && report.failed.length > 0)
    openSheet({ kind: 'bulk-report', what: 'coloring', done: report.done.length, failed: report.failed });
}
