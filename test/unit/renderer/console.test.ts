import { describe, expect, it } from 'vitest';
import { beginning, blocksOf } from '../../../renderer/console/answer-text.ts';
import { jsonFault } from '../../../renderer/console/json-fault.ts';
import { missingAccessText, urlNote } from '../../../renderer/messages/console-text.ts';
import { emptyDraft, requestOf, wholeUrl } from '../../../renderer/store/console-draft.ts';

const origins = ['https://api.github.com', 'https://uploads.github.com'];
const github = { name: 'GitHub', apiOrigins: origins };

describe('wholeUrl', () => {
  it.each([
    ['/user', 'https://api.github.com/user'],
    [' https://uploads.github.com/x ', 'https://uploads.github.com/x'],
    ['//evil.example/x', '//evil.example/x'],
  ])('makes %j %j', (typed, url) => expect(wholeUrl(typed, origins)).toBe(url));

  it('leaves a path alone where no API is known', () => expect(wholeUrl('/user', [])).toBe('/user'));
});

describe('requestOf', () => {
  const draft = { ...emptyDraft, url: '/user', body: '{}', headers: [{ id: 1, name: ' X-A ', value: 'b' }] };

  it('leaves out the body where there can be none, and headers without a name', () => {
    const headers = [...draft.headers, { id: 2, name: ' ', value: 'c' }];
    expect(requestOf({ ...draft, headers }, origins)).toEqual({
      method: 'GET',
      url: 'https://api.github.com/user',
      headers: [{ name: 'X-A', value: 'b' }],
      body: null,
    });
    expect(requestOf({ ...draft, method: 'POST' }, origins).body).toBe('{}');
  });
});

describe('the note below the address', () => {
  it('says where a path goes', () => {
    expect(urlNote('/user', github)).toEqual({ text: 'Goes to https://api.github.com/user', isFault: false });
  });

  it('says where the access goes, before it would be refused', () => {
    expect(urlNote('https://evil.example/user', github)).toEqual({
      text: 'The access of this account goes to api.github.com and uploads.github.com only.',
      isFault: true,
    });
  });

  it('helps with what is no address yet, and is silent where all is plain', () => {
    expect(urlNote('user', github)).toMatchObject({ isFault: false, text: expect.stringContaining('path') });
    expect(urlNote('https://api.github.com/user', github).text).toBe('');
    expect(urlNote('', github).text).toBe('');
  });
});

describe('a call that lacks access', () => {
  it('names it and offers to ask', () => {
    expect(missingAccessText(['reports:read'], [], false, 'demo')).toMatchObject({
      title: 'This call needs “See the demo’s reports”',
      button: 'Ask for it and run again',
    });
  });

  it('says that it was not granted, and so was not sent', () => {
    const { title, meaning } = missingAccessText(['reports:read'], ['reports:read'], false, 'demo');
    expect(title).toBe('“See the demo’s reports” was not granted');
    expect(meaning).toContain('not sent again');
  });

  it('only has to run again where the access came some other way', () => {
    expect(missingAccessText(['reports:read'], [], true, 'demo').button).toBe('Run again');
  });
});

describe('jsonFault', () => {
  it.each(['', '  \n', '{}', '[1, 2]', '"text"'])('accepts %j', (text) => {
    expect(jsonFault(text)).toBeUndefined();
  });

  it('says in which line it stops being JSON', () => {
    expect(jsonFault('{\n  "a": 1,\n  b\n}')).toBe('This is not JSON: look at line 3.');
  });

  it('says that a text is not finished', () => {
    expect(jsonFault('{"a": ')).toMatch(/^This is not JSON/);
  });
});

describe('beginning', () => {
  it('leaves a short text whole', () => {
    expect(beginning('a\nb')).toBe('a\nb');
  });

  it('cuts a long text at a line', () => {
    const cut = beginning('123456789\n'.repeat(10_000));
    expect(cut.length).toBeLessThanOrEqual(60_000);
    expect(cut.endsWith('9')).toBe(true);
  });

  it('cuts a text of one long line all the same', () => {
    expect(beginning('x'.repeat(100_000))).toHaveLength(60_000);
  });
});

describe('blocksOf', () => {
  it('loses nothing', () => {
    const text = Array.from({ length: 1001 }, (_, line) => `line ${line}`).join('\n');
    const blocks = blocksOf(text);
    expect(blocks).toHaveLength(6);
    expect(blocks.join('\n')).toBe(text);
  });
});
