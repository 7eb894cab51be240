import type { IssuerFacts } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';
import { capitalized, listText } from './words.ts';

/** What an issuer can do, or not. */
export type FactName = Exclude<
  {
    [K in keyof IssuerFacts]: IssuerFacts[K] extends boolean ? K : never;
  }[keyof IssuerFacts],
  undefined
>;

export function factsSummary(facts: IssuerFacts): string {
  const { facts: words, summary } = texts.issuerReport;
  const has = (Object.keys(words) as FactName[]).filter((name) => facts[name]);
  return summary(facts.issuer, listText(has.map((name) => words[name].name)));
}

/** What the main process found wrong with an address, as a sentence below its field. */
export function refusedText(reason: string): string {
  const { refused } = texts.addProvider;
  const known: Readonly<Record<string, string>> = {
    'not an address': refused.noAddress,
    'only https is safe': refused.unencrypted,
    'not the name of a host': refused.noHost,
    'it must not hold a user name': refused.credentials,
    'it must not have a fragment': refused.fragment,
    'it must not have a query': refused.query,
    'it must have no path': refused.path,
  };
  const [, provider] = /^(.+) has it already$/.exec(reason) ?? [];
  if (provider) return refused.taken(provider);
  return (Object.hasOwn(known, reason) && known[reason]) || `${capitalized(reason)}.`;
}
