import type { ProviderView, WayOfConsent } from '../../electron/ipc/contract.ts';
import { scopeText } from '../messages/scope-text.ts';

/** A scope that the person may tick. */
export interface ScopeChoice {
  name: string;
  sensitive: boolean;
  /** Typed by the person, so that Holdfast knows nothing of it. */
  typed?: boolean;
  /** Shown, and can't be ticked. */
  unavailable?: 'forbidden' | 'not-by-code' | undefined;
}

type Scopes = Pick<ProviderView, 'scopes' | 'deviceScopes'>;

/** All scopes of a provider's catalogue, those that can't be had last. */
export function scopeChoices({ scopes, deviceScopes }: Scopes, by: WayOfConsent | null): ScopeChoice[] {
  const isByCode = by === 'device-code' && deviceScopes !== null;
  return scopes
    .map(({ name, sensitivity, forbidden }): ScopeChoice => {
      const choice = { name, sensitive: sensitivity === 'sensitive' };
      if (forbidden) return { ...choice, unavailable: 'forbidden' };
      return isByCode && !deviceScopes.includes(name) ? { ...choice, unavailable: 'not-by-code' } : choice;
    })
    .sort((a, b) => Number(Boolean(a.unavailable)) - Number(Boolean(b.unavailable)));
}

/** What is asked for of the chosen: what can't be had is left out, whatever was ticked before. */
export function askable(chosen: readonly string[], choices: readonly ScopeChoice[]): string[] {
  const unavailable = new Set(choices.filter((choice) => choice.unavailable).map(({ name }) => name));
  return chosen.filter((name) => !unavailable.has(name));
}

/** Scopes whose plain words or name have every word of the search. */
export function searchScopes(
  choices: readonly ScopeChoice[],
  text: string,
  kind: ProviderView['kind'],
): ScopeChoice[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ name }) => {
    const all = `${scopeText(name, kind)} ${name}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

type Preset = ProviderView['scopePresets'][number];

/** Whether all that a preset asks for is chosen. */
export function isPresetChosen({ scopes }: Preset, chosen: readonly string[]): boolean {
  return scopes.length > 0 && scopes.every((name) => chosen.includes(name));
}

/** Chooses all of a preset; or takes it away, except for what another chosen preset needs too. */
export function togglePreset(
  preset: Preset,
  presets: readonly Preset[],
  chosen: readonly string[],
): string[] {
  if (!isPresetChosen(preset, chosen)) return [...new Set([...chosen, ...preset.scopes])];
  const others = presets.filter((each) => each.id !== preset.id && isPresetChosen(each, chosen));
  const needed = new Set(
    others
      .filter(({ scopes }) => !preset.scopes.every((name) => scopes.includes(name)))
      .flatMap(({ scopes }) => scopes),
  );
  return chosen.filter((name) => !preset.scopes.includes(name) || needed.has(name));
}
