import type { ProviderView } from '../../electron/ipc/contract.ts';
import type { PresetText } from './scope-preset-text.ts';
import { demoPresetTexts, demoScopeTexts } from './scope-texts-demo.ts';
import { facebookPresetTexts, facebookScopeTexts } from './scope-texts-facebook.ts';
import { gitHubPresetTexts, gitHubScopeTexts } from './scope-texts-github.ts';
import { gitLabPresetTexts, gitLabScopeTexts } from './scope-texts-gitlab.ts';
import { googlePresetTexts, googleScopeTexts } from './scope-texts-google.ts';
import { microsoftPresetTexts, microsoftScopeTexts } from './scope-texts-microsoft.ts';
import { standardScopeTexts } from './scope-texts-standard.ts';

type ProviderKind = ProviderView['kind'];

/** What a scope lets Holdfast do, in words that complete “Holdfast may …”. */
export const scopeTexts: Readonly<Record<ProviderKind, Readonly<Record<string, string>>>> = {
  'openid-connect': standardScopeTexts,
  demo: { ...standardScopeTexts, ...demoScopeTexts },
  google: { ...standardScopeTexts, ...googleScopeTexts },
  github: gitHubScopeTexts,
  'github-app': {},
  microsoft: { ...standardScopeTexts, ...microsoftScopeTexts },
  gitlab: { ...standardScopeTexts, ...gitLabScopeTexts },
  facebook: { email: 'See your email address', ...facebookScopeTexts },
  oauth2: {},
};

const presetTexts: Readonly<Record<ProviderKind, Readonly<Record<string, PresetText>>>> = {
  'openid-connect': {},
  demo: demoPresetTexts,
  google: googlePresetTexts,
  github: gitHubPresetTexts,
  'github-app': {},
  microsoft: microsoftPresetTexts,
  gitlab: gitLabPresetTexts,
  facebook: facebookPresetTexts,
  oauth2: {},
};

/**
 * A scope without a text is still shown, by its name alone.
 *
 * @param kind of the provider: the same name means other things elsewhere. Without it, the first meaning that is known
 */
export function scopeText(name: string, kind?: ProviderKind): string {
  const texts = kind ? [scopeTexts[kind]] : Object.values(scopeTexts);
  const known = texts.find((each) => Object.hasOwn(each, name));
  return known?.[name] ?? 'Other access, named by the provider';
}

/** A preset without a text goes by its id. */
export function presetText(id: string, kind: ProviderKind): PresetText {
  const texts = presetTexts[kind];
  return (Object.hasOwn(texts, id) && texts[id]) || { name: id, line: '' };
}
