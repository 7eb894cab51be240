import { describe, expect, test } from 'vitest';
import { shownLanguage } from '../../electron/messages/language.ts';

describe('the language that is shown', () => {
  test.each([
    ['the first of the system’s that is spoken', 'system', ['fr-FR', 'de-AT', 'en-GB'], 'de', 'de-AT'],
    ['English where none of the system’s is spoken', 'system', ['fr-FR', 'pl'], 'en', 'en'],
    ['simplified Chinese by its script', 'system', ['zh-Hans-SG'], 'zh-CN', 'zh-Hans-SG'],
    ['simplified Chinese by its place', 'system', ['zh-CN'], 'zh-CN', 'zh-CN'],
    ['not traditional Chinese', 'system', ['zh-TW', 'es-MX'], 'es', 'es-MX'],
    ['what was chosen, as the person’s region writes it', 'es', ['en-US', 'es-AR'], 'es', 'es-AR'],
    ['what was chosen, where the system knows nothing of it', 'zh-CN', ['en-US'], 'zh-CN', 'zh-CN'],
    ['something, whatever the system says', 'system', ['', 'C', 'not a tag!'], 'en', 'en'],
  ] as const)('is %s', (_why, chosen, preferred, language, locale) => {
    expect(shownLanguage(chosen, preferred)).toEqual({ language, locale });
  });
});
