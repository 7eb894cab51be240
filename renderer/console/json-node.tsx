import { useMemo } from 'react';
import { texts } from '../messages/texts.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { copyText } from './copy-text.ts';
import { type JsonRows, kindOf } from './json-rows.ts';
import { copiedValue, jsonPath, valueText } from './json-text.ts';

/** Longer ones do not fit their row. */
const longestInRow = 60;

/** The row that was picked: where it is, and what can be copied of it. A long text is shown as a whole. */
export function JsonNode({ rows, row }: { rows: JsonRows; row: number }) {
  const path = useMemo(() => jsonPath(rows, row), [rows, row]);
  const isLong = kindOf(rows, row) === 'text' && valueText(rows, row).length > longestInRow;
  // What is still to come would be missing from it.
  const isOpenEnded = !rows.isWhole && (rows.nexts[row] ?? 0) >= rows.count;
  return (
    <div className="json-node">
      {isLong && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <p className="json-whole mono" tabIndex={0}>
          {copiedValue(rows, row)}
        </p>
      )}
      <div className="json-node-line">
        <code className="json-path clipped" title={path}>
          {path}
        </code>
        {!isOpenEnded && (
          <CopyButton label={texts.consoleAnswer.copyValue} copy={() => copyText(copiedValue(rows, row))} />
        )}
        <CopyButton label={texts.consoleAnswer.copyPath} copy={() => copyText(path)} />
      </div>
    </div>
  );
}
