import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { ApiRequestInput } from '../../../electron/ipc/contract.ts';
import { curlOf } from '../../../renderer/console/code/curl.ts';
import { fetchOf } from '../../../renderer/console/code/fetch.ts';
import { pythonOf } from '../../../renderer/console/code/python.ts';

const hostile = [
  `it's "quoted"`,
  '$(touch /tmp/holdfast-was-here) `id` $HOME !! \\',
  "'; rm -rf / #",
  'two\nlines\r\n\tand a tab',
  '@/etc/passwd',
  '-K /etc/passwd',
  '你好 😀 \u2028',
  '{a,b}[1-3]*?~',
];
const request: ApiRequestInput = {
  method: 'POST',
  url: 'https://api.example.com/a?q={x}&r=[1-3]',
  headers: [],
  body: null,
};

/** What a real shell hands to curl. */
function argumentsOf(code: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\nTOKEN=the-token\n${code}\n`;
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe.skipIf(process.platform === 'win32')('curl', () => {
  it.each(hostile)('hands %j over as it is, in the body, a header and the address', (text) => {
    const value = text.replace(/[\r\n]+/g, ' ');
    const url = `https://api.example.com/${text.replace(/[\r\n\t]/g, '')}`;
    const args = argumentsOf(curlOf({ ...request, url, headers: [{ name: 'X-A', value }], body: text }));
    expect(args).toEqual([
      ...['--globoff', '--request', 'POST', '--url', url],
      ...['--header', 'Authorization: Bearer the-token'],
      ...['--header', 'Accept: application/json', '--header', 'Content-Type: application/json'],
      ...['--header', `X-A: ${value}`, '--data-raw', text],
    ]);
  });

  it('leaves out what is no header, what would be two, and an access token of the person’s own', () => {
    const headers = [
      { name: '@/etc/passwd', value: '' },
      { name: 'Authorization', value: 'Bearer secret' },
      { name: 'X-Split', value: 'a\r\nX-Other: b' },
      { name: 'X-Empty', value: '' },
    ];
    const args = argumentsOf(curlOf({ ...request, method: 'GET', headers }));
    expect(args.slice(3)).toEqual([
      ...['--header', 'Authorization: Bearer the-token', '--header', 'Accept: application/json'],
      ...['--header', 'X-Split: a X-Other: b', '--header', 'X-Empty;'],
    ]);
  });

  it('asks for the head alone by its own option', () => {
    expect(argumentsOf(curlOf({ ...request, method: 'HEAD' }))).toContain('--head');
  });
});

describe('JavaScript', () => {
  it.each(hostile)('sends %j as it is', async (text) => {
    const code = fetchOf({ ...request, headers: [{ name: 'X-A', value: 'b' }], body: text });
    const sent: unknown[] = [];
    const fetch = async (...args: unknown[]) => {
      sent.push(...args);
      return { status: 200, text: async () => '' };
    };
    const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
    await new AsyncFunction('fetch', 'TOKEN', 'console', code)(fetch, 'the-token', { log: () => undefined });
    expect(sent[0]).toBe(request.url);
    expect(sent[1]).toMatchObject({ method: 'POST', body: text });
    expect((sent[1] as RequestInit).headers).toMatchObject({ Authorization: 'Bearer the-token', 'X-A': 'b' });
  });
});

describe('Python', () => {
  it('writes texts as JSON does, which Python reads alike', () => {
    const code = pythonOf({ ...request, body: 'it\'s "two"\nlines' });
    expect(code).toContain('data="it\'s \\"two\\"\\nlines".encode()');
    expect(code).toContain(`os.environ['TOKEN']`);
  });
});
