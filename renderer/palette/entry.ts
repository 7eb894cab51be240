import type { ReactNode } from 'react';
import type { Result } from '../../electron/ipc/result.ts';
import { folded, fuzzyScore, queryWords } from './fuzzy.ts';

/** Something that the palette can do or show. */
export interface Entry {
  /** The same thing has the same one every time the palette is open. */
  id: string;
  name: string;
  /** Beside the name, in a softer voice: where it belongs. */
  detail?: string;
  icon: ReactNode;
  /** A key that does the same, with Ctrl or Cmd. */
  key?: string | undefined;
  /** Offered before anything is typed; what is urgent comes first. */
  isOffered?: boolean | 'urgently';
  /** Found by these words too, which are not shown. */
  alsoFound?: string;
  act: () => unknown | Promise<Result<unknown>>;
}

export interface Searchable {
  entry: Entry;
  /** Folded. */
  name: string;
  /** The name with everything else that it is found by, folded. */
  text: string;
}

/** More would be read by nobody, and drawn all the same. */
const mostFound = 30;
const recentBonus = 12;
/** What is not in the name is less likely what is meant. */
const unseenWeight = 0.7;

export function searchable(entries: readonly Entry[]): Searchable[] {
  return entries.map((entry) => {
    const name = folded(entry.name);
    return { entry, name, text: entry.alsoFound ? `${name} ${folded(entry.alsoFound)}` : name };
  });
}

/**
 * What answers a query, best first; what was used lately counts more. An empty query is answered by what is urgent, then by what
 * was used lately, then by what is offered.
 *
 * @param recent ids, the latest first
 */
export function findEntries(all: readonly Searchable[], query: string, recent: readonly string[]): Entry[] {
  const words = queryWords(query);
  if (words.length === 0) return withoutQuery(all, recent);
  return all
    .map(({ entry, name, text }, index) => ({
      entry,
      index,
      score: fuzzyScore(words, name) || fuzzyScore(words, text) * unseenWeight,
    }))
    .filter(({ score }) => score > 0)
    .map((found) =>
      recent.includes(found.entry.id) ? { ...found, score: found.score + recentBonus } : found,
    )
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, mostFound)
    .map(({ entry }) => entry);
}

function withoutQuery(all: readonly Searchable[], recent: readonly string[]): Entry[] {
  const byId = new Map(all.map(({ entry }) => [entry.id, entry]));
  const used = recent.flatMap((id) => byId.get(id) ?? []);
  const others = all.map(({ entry }) => entry).filter((entry) => !used.includes(entry));
  const urgent = others.filter(({ isOffered }) => isOffered === 'urgently');
  const offered = others.filter(({ isOffered }) => isOffered === true);
  return [...urgent, ...used, ...offered].slice(0, mostFound);
}
