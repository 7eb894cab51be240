import type { ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';

type ProviderKind = ProviderView['kind'];
type ByName = Readonly<Record<string, string>>;

/** Words for scopes that belong to one purpose: a name, and one line of what they allow. */
export interface PresetText {
  name: string;
  line: string;
}

/** What the scopes of each kind of provider let Holdfast do, in words that complete “Holdfast may …”. */
export function scopeTexts(): Readonly<Record<ProviderKind, ByName>> {
  const { standard, demo, facebook, github, gitlab, google, microsoft } = texts.scopes;
  return {
    'openid-connect': standard,
    demo: { ...standard, ...demo },
    google: { ...standard, ...google },
    github,
    'github-app': {},
    microsoft: { ...standard, ...microsoft },
    gitlab: { ...standard, ...gitlab },
    facebook: { email: standard.email, ...facebook },
    oauth2: {},
  };
}

/**
 * A scope without a text is still shown, by its name alone.
 *
 * @param kind of the provider: the same name means other things elsewhere. Without it, the first meaning that is known
 */
export function scopeText(name: string, kind?: ProviderKind): string {
  const all = scopeTexts();
  const known = (kind ? [all[kind]] : Object.values(all)).find((each) => Object.hasOwn(each, name));
  return known?.[name] ?? texts.scopes.unknown;
}

/** A preset without a text goes by its id. */
export function presetText(id: string, kind: ProviderKind): PresetText {
  const all: Partial<Record<ProviderKind, Readonly<Record<string, PresetText>>>> = texts.presets;
  const known = all[kind];
  return (known && Object.hasOwn(known, id) && known[id]) || { name: id, line: '' };
}
