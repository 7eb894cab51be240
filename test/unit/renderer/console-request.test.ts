import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../renderer/console/answer-pages.ts';
import { readJsonRows } from '../../../renderer/console/json-reader.ts';
import { linksIn } from '../../../renderer/console/link-header.ts';
import { queryPartsOf, withoutQueryPart, withQueryPart } from '../../../renderer/console/query-parts.ts';
import { rateLimitOf, refusalByLimit } from '../../../renderer/console/rate-limit.ts';
import { suggestionsFor } from '../../../renderer/console/suggestions.ts';
import { rateLimitText, urlNote } from '../../../renderer/messages/console-text.ts';

describe('the parameters of an address', () => {
  const url = '/search?q=a%20b&empty=&flag&q=2#part';

  it('are read as they mean, in their order', () => {
    expect(queryPartsOf(url)).toEqual([
      { name: 'q', value: 'a b' },
      { name: 'empty', value: '' },
      { name: 'flag', value: '' },
      { name: 'q', value: '2' },
    ]);
    expect(queryPartsOf('/a?x=%zz')).toEqual([{ name: 'x', value: '%zz' }]);
    expect(queryPartsOf('/a?')).toEqual([]);
  });

  it('change one by one, and leave the rest as it was typed', () => {
    expect(withQueryPart(url, 3, { name: 'q', value: 'x&y=z' })).toBe(
      '/search?q=a%20b&empty=&flag&q=x%26y%3Dz#part',
    );
    expect(withQueryPart('/a', 0, { name: '$top', value: '10' })).toBe('/a?$top=10');
    expect(withQueryPart('/a?b=1', 1, { name: 'c', value: '' })).toBe('/a?b=1&c');
    expect(withoutQueryPart('/a?b=1#x', 0)).toBe('/a#x');
  });
});

describe('suggestions', () => {
  const endpoint = (url: string, what = 'me') => ({ method: 'GET' as const, url, what, scopes: [] });
  const all = [
    endpoint('https://api.example/user'),
    endpoint('https://api.example/repos/{owner}', 'repository'),
    endpoint('https://api.example/v1/user/issues', 'myIssues'),
  ];

  it('fit by address, with what begins so first, and by words', () => {
    expect(suggestionsFor('/user', all).map(({ url }) => url)).toEqual([all[0]?.url, all[2]?.url]);
    expect(suggestionsFor('assigned', all)).toEqual([all[2]]);
    expect(suggestionsFor(all[0]?.url ?? '', all)).not.toContain(all[0]);
  });

  it('are not sent before they are filled in', () => {
    const api = { name: 'Example', apiOrigins: ['https://api.example'] };
    expect(urlNote('https://api.example/repos/{owner}', api)).toEqual({
      text: 'Fill in {owner} first.',
      isFault: true,
    });
  });
});

describe('pages', () => {
  const sent = { method: 'GET' as const, url: 'https://api.example/items?page=2', headers: [], body: null };
  const origins = ['https://api.example'];
  const link = (value: string) => ({ headers: [{ name: 'link', value }] });
  const of = (body: string, url = sent.url) =>
    pagesOf({ headers: [] }, readJsonRows(body), { ...sent, url }, origins);

  it('are named by links, whatever else stands in them', () => {
    const value =
      '<https://api.example/items?page=1>; rel="prev", </items?page=3,4>; title="a, b; c"; rel="last next"';
    expect(linksIn(value)).toEqual({
      prev: 'https://api.example/items?page=1',
      last: '/items?page=3,4',
      next: '/items?page=3,4',
    });
    expect(pagesOf(link(value), undefined, sent, origins)).toMatchObject({
      next: { url: 'https://api.example/items?page=3,4' },
      previous: { url: 'https://api.example/items?page=1' },
    });
  });

  it('are named by members of the answer', () => {
    expect(of('{"nextPageToken":"a&b","items":[]}').next?.url).toBe(`${sent.url}&pageToken=a%26b`);
    expect(of('{"value":[],"@odata.nextLink":"https:\\/\\/api.example\\/next"}').next?.url).toBe(
      'https://api.example/next',
    );
    expect(of('{"paging":{"next":"https://api.example/later"}}').next?.url).toBe('https://api.example/later');
    expect(of('{"items":[{"nextPageToken":"of an item"}]}').next).toBeNull();
  });

  it('are not gone to where the access may not go, nor by anything but GET', () => {
    for (const url of ['https://evil.example/', 'https://me:too@api.example/x', 'javascript:alert(1)'])
      expect(pagesOf(link(`<${url}>; rel=next`), undefined, sent, origins).next).toBeNull();
    expect(
      pagesOf(link('</x>; rel=next'), undefined, { ...sent, method: 'POST' as const }, origins).next,
    ).toBeNull();
  });
});

describe('limits', () => {
  const nowMs = 1_700_000_000_000;
  const answer = (headers: Record<string, string>, status = 200) => ({
    status,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
  });
  const inSeconds = (seconds: number) => nowMs + seconds * 1000;

  it.each([
    [
      'GitHub',
      { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4982', 'x-ratelimit-reset': '1700002520' },
    ],
    ['GitLab', { 'ratelimit-limit': '5000', 'ratelimit-remaining': '4982', 'ratelimit-reset': '1700002520' }],
    ['the draft', { ratelimit: '"default";r=4982;t=2520', 'ratelimit-policy': '"default";q=5000;w=3600' }],
    ['an older draft', { ratelimit: 'limit=5000, remaining=4982, reset=2520' }],
  ])('are read as %s writes them', (_name, headers) => {
    const limit = rateLimitOf(answer(headers), nowMs);
    expect(limit).toEqual({ limit: 5000, left: 4982, renewsAtMs: inSeconds(2520) });
    if (limit) expect(rateLimitText(limit, nowMs)).toBe('4,982 of 5,000 calls left, anew in 42 min');
  });

  it('are silent where nothing is said', () => {
    expect(rateLimitOf(answer({ 'x-ratelimit-remaining': 'many' }), nowMs)).toBeNull();
    expect(refusalByLimit(answer({}, 403), nowMs)).toBeNull();
  });

  it('explain a refusal, with the moment that it is over', () => {
    expect(refusalByLimit(answer({ 'retry-after': '30' }, 429), nowMs)).toEqual({ untilMs: inSeconds(30) });
    expect(
      refusalByLimit(answer({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000060' }, 403), nowMs),
    ).toEqual({ untilMs: inSeconds(60) });
    expect(refusalByLimit(answer({}, 429), nowMs)).toEqual({ untilMs: null });
  });
});
