import { afterEach, describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { german } from '../../electron/messages/de.ts';
import { english } from '../../electron/messages/en.ts';
import { spanish } from '../../electron/messages/es.ts';
import {
  mainLocale,
  mainTexts,
  onOtherLanguage,
  speak,
  speakAsChosen,
  whenSpoken,
} from '../../electron/messages/main-texts.ts';
import { simplifiedChinese } from '../../electron/messages/zh-cn.ts';
import type { Settings } from '../../electron/settings/settings-repository.ts';

/** Every text by its name; of functions what they say of two of something. */
function said(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const name = `${path}.${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, value(...[2, 2, 2].slice(0, value.length))]];
    return said(value, name);
  });
}

afterEach(() => speak('en', []));

describe('what the main process says', () => {
  test.each([
    ['German', german],
    ['Spanish', spanish],
    ['Simplified Chinese', simplifiedChinese],
  ])('is said in %s, too', (_name, texts) => {
    const inEnglish = new Map(said(english));
    const alike = said(texts).filter(([name, text]) => text === inEnglish.get(name));
    // Names, and words that another language shares.
    expect(
      alike.map(([name]) => name).filter((name) => !/files\.kind|menu\.(inspector|zoom)$/.test(name)),
    ).toEqual([]);
    expect(said(texts).filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  });

  test('follows the settings while it runs, and tells of it', async () => {
    let told = 0;
    onOtherLanguage(() => told++);
    const state = createStore(() => ({ language: 'system' }) as Settings);
    speakAsChosen({ state }, () => ['es-MX', 'de-AT']);
    await whenSpoken();
    expect([mainTexts(), mainLocale(), told]).toEqual([spanish, 'es-MX', 1]);
    state.setState({ language: 'de' });
    await whenSpoken();
    expect([mainTexts(), mainLocale(), told]).toEqual([german, 'de-AT', 2]);
    state.setState({ language: 'zh-CN' });
    await whenSpoken();
    expect([mainTexts(), mainLocale(), told]).toEqual([simplifiedChinese, 'zh-CN', 3]);
  });

  test('speaks what was asked for last, whatever is loaded last', async () => {
    const all = [speak('de', []), speak('zh-CN', []), speak('en', [])];
    await Promise.all(all);
    expect(mainTexts()).toBe(english);
  });

  test('counts as its language does', () => {
    expect(german.tray.needYou(1)).toBe('1 Konto braucht Sie');
    expect(german.tray.needYou(2)).toBe('2 Konten brauchen Sie');
    expect(simplifiedChinese.tray.needYou(1)).toContain('1 个账户');
  });
});
