import { ChevronRight } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { canFold } from './json-folds.ts';
import { type JsonRows, kindOf } from './json-rows.ts';
import { commaAfter, keyText, valueText } from './json-text.ts';

/** Characters of one value that are drawn; the whole of it is shown below the tree. */
const longestShown = 400;

interface JsonRowProps {
  id: string;
  rows: JsonRows;
  row: number;
  /** In pixels from the top. */
  top: number;
  isFolded: boolean;
  isActive: boolean;
  isMatch: boolean;
  words: string;
  onPick: (row: number) => void;
  onToggle: (row: number) => void;
}

export function JsonRow({
  id,
  rows,
  row,
  top,
  isFolded,
  isActive,
  isMatch,
  words,
  onPick,
  onToggle,
}: JsonRowProps) {
  const kind = kindOf(rows, row);
  const depth = rows.depths[row] ?? 0;
  const style = { transform: `translateY(${top}px)`, paddingInlineStart: `${depth * 16 + 24}px` };
  if (kind === 'end')
    return (
      <div className="json-row" role="none" style={style}>
        {rows.text.charAt(rows.starts[row] ?? 0)}
        {commaAfter(rows, row)}
      </div>
    );
  const mayFold = canFold(rows, row);
  const key = keyText(rows, row);
  const value = valueText(rows, row, longestShown);
  const isOpen = mayFold && !isFolded;
  const size = rows.sizes[row] ?? 0;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus, and says which row is active
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
    <div
      id={id}
      className={`json-row${isActive ? ' json-active' : ''}${isMatch ? ' json-match' : ''}`}
      role="treeitem"
      aria-level={depth + 1}
      aria-posinset={rows.positions[row]}
      aria-setsize={depth === 0 ? 1 : rows.sizes[rows.parents[row] ?? 0]}
      aria-expanded={mayFold ? !isFolded : undefined}
      aria-selected={isActive}
      style={style}
      onClick={() => onPick(row)}
      onDoubleClick={() => mayFold && onToggle(row)}
    >
      {mayFold && (
        // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the arrow keys of the tree do it
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <span
          className={`json-fold${isFolded ? '' : ' json-open'}`}
          style={{ insetInlineStart: `${depth * 16 + 4}px` }}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(row);
          }}
        >
          <ChevronRight size={14} aria-hidden="true" />
        </span>
      )}
      {key && (
        <>
          <span className="json-key">
            <Marked text={key} words={words} />
          </span>
          {': '}
        </>
      )}
      <span className={`json-${kind}`}>
        <Marked text={value} words={mayFold ? '' : words} />
      </span>
      {mayFold && isFolded && (
        <span className="json-folded">
          {' '}
          {texts.consoleAnswer.members(size)} {kind === 'object' ? '}' : ']'}
        </span>
      )}
      {!isOpen && commaAfter(rows, row)}
    </div>
  );
}

/** A text with what is searched for brought out. */
function Marked({ text, words }: { text: string; words: string }) {
  if (words === '') return text;
  const pattern = new RegExp(`(${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'gi');
  const pieces = text.split(pattern);
  if (pieces.length === 1) return text;
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
  return pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece));
}
