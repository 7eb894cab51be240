import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { useMemo } from 'react';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { deepestFold } from './json-folds.ts';
import type { JsonRows } from './json-rows.ts';

interface JsonToolbarProps {
  rows: JsonRows;
  words: string;
  count: number;
  /** From 1; 0: none of them is active. */
  current: number;
  onSearch: (words: string) => void;
  onStep: (by: 1 | -1) => void;
  /** @param depth from which on all is folded; null unfolds all */
  onFold: (depth: number | null) => void;
}

const mostLevels = 6;

export function JsonToolbar({ rows, words, count, current, onSearch, onStep, onFold }: JsonToolbarProps) {
  const levels = useMemo(() => Math.min(deepestFold(rows), mostLevels), [rows]);
  const choices = [
    'as-is',
    'all',
    'none',
    ...Array.from({ length: levels }, (_, level) => String(level + 1)),
  ];
  const text = texts.consoleAnswer;
  return (
    <div className="json-toolbar">
      <div className="search-field">
        <Search size={14} aria-hidden="true" />
        <input
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          autoComplete="off"
          spellCheck={false}
          data-answer-search=""
          value={words}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              onStep(event.shiftKey ? -1 : 1);
            }
            if (event.key === 'Escape' && words !== '') {
              event.preventDefault();
              event.stopPropagation();
              onSearch('');
            }
          }}
        />
      </div>
      <span className="secondary tabular" role="status">
        {words.trim() !== '' && countText(current, count)}
      </span>
      {words.trim() !== '' && count > 0 && (
        <span className="json-steps">
          <IconButton
            label={text.previousMatch}
            icon={<ChevronUp size={15} aria-hidden="true" />}
            onClick={() => onStep(-1)}
          />
          <IconButton
            label={text.nextMatch}
            icon={<ChevronDown size={15} aria-hidden="true" />}
            onClick={() => onStep(1)}
          />
        </span>
      )}
      {levels > 0 && (
        <span className="json-folding">
          <Select
            label={text.fold}
            value="as-is"
            choices={choices}
            text={foldText}
            onChange={(choice) => choice !== 'as-is' && onFold(depthOf(choice))}
          />
        </span>
      )}
    </div>
  );
}

function countText(current: number, count: number): string {
  const text = texts.consoleAnswer;
  if (count === 0) return text.noMatch;
  return current > 0 ? text.matchOf(numberText(current), numberText(count)) : text.matches(count);
}

function foldText(choice: string): string {
  const { folds, foldLevel, fold } = texts.consoleAnswer;
  if (choice === 'as-is') return fold;
  return choice === 'all' || choice === 'none' ? folds[choice] : foldLevel(numberText(Number(choice)));
}

/** "All" leaves the outermost members to be seen, "none" unfolds. */
function depthOf(choice: string): number | null {
  if (choice === 'none') return null;
  return choice === 'all' ? 1 : Number(choice);
}
