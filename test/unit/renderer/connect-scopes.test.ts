import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { scopeNamesSchema } from '../../../electron/ipc/field-schemas.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import {
  askable,
  isPresetChosen,
  scopeChoices,
  searchScopes,
  togglePreset,
} from '../../../renderer/connect/scope-choice.ts';
import { readScopeNames } from '../../../renderer/connect/scope-names.ts';
import { viewOf } from './view-of.ts';

const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;
const view = viewOf(google, [], { forbidsScope: (_provider, scope) => scope === auth('drive') });

describe('scopeChoices', () => {
  it('shows what the organisation forbids, last, and never asks for it', () => {
    const choices = scopeChoices(view, 'default');
    expect(choices).toHaveLength(view.scopes.length);
    expect(choices.at(-1)).toMatchObject({ name: auth('drive'), unavailable: 'forbidden' });
    expect(askable([auth('drive'), auth('tasks')], choices)).toEqual([auth('tasks')]);
  });

  it('keeps to what a code on another device can get', () => {
    const byCode = scopeChoices(view, 'device-code');
    const had = byCode.filter(({ unavailable }) => !unavailable).map(({ name }) => name);
    expect(had.length).toBeGreaterThan(0);
    for (const name of had) expect(google.deviceScopes).toContain(name);
    expect(askable([auth('gmail.readonly'), auth('youtube')], byCode)).toEqual([auth('youtube')]);
  });

  it('leaves a typed scope alone, whatever the way', () => {
    expect(askable(['made:up'], scopeChoices(view, 'device-code'))).toEqual(['made:up']);
  });
});

describe('searchScopes', () => {
  it('finds by plain words and by name', () => {
    const choices = scopeChoices(view, 'default');
    const names = (text: string) => searchScopes(choices, text, 'google').map(({ name }) => name);
    expect(names('youtube.upload')).toEqual([auth('youtube.upload')]);
    expect(names('read MAIL')).toContain(auth('gmail.readonly'));
    expect(names('zebra')).toEqual([]);
  });
});

describe('presets', () => {
  const look = { id: 'look', scopes: ['a', 'b'] };
  const keep = { id: 'keep', scopes: ['b', 'c'] };
  const presets = [look, keep];

  it('choose all that they need, besides what is chosen', () => {
    const chosen = togglePreset(look, presets, ['x']);
    expect(chosen).toEqual(['x', 'a', 'b']);
    expect(isPresetChosen(look, chosen)).toBe(true);
    expect(isPresetChosen(keep, chosen)).toBe(false);
  });

  it('leave what another chosen preset needs when they are taken back', () => {
    const both = togglePreset(keep, presets, togglePreset(look, presets, []));
    expect(togglePreset(look, presets, both)).toEqual(['b', 'c']);
  });

  it('can be taken back also where another preset holds all of one', () => {
    const wide = { id: 'wide', scopes: ['a', 'b', 'c'] };
    const chosen = togglePreset(wide, [look, wide], []);
    expect(togglePreset(look, [look, wide], chosen)).toEqual(['c']);
  });

  it('without scopes are never chosen', () => {
    expect(isPresetChosen({ id: 'none', scopes: [] }, ['a'])).toBe(false);
  });
});

describe('readScopeNames', () => {
  it('reads several between spaces, each once, as the main process takes them', () => {
    const { names, fault } = readScopeNames('  read  write\nread https://x.example/a.b ');
    expect(names).toEqual(['read', 'write', 'https://x.example/a.b']);
    expect(fault).toBeUndefined();
    expect(v.parse(scopeNamesSchema, names)).toEqual(names);
  });

  it.each(['', '  ', 'a"b', 'a\\b', 'über', 'x'.repeat(201)])('refuses %j with the reason', (text) => {
    expect(readScopeNames(text).fault).toMatch(/\.$/);
  });
});
