import { describe, expect, test } from 'vitest';
import { withKeysAhead } from '../../electron/authorization/keys-ahead.ts';

const tokenAddress = 'https://issuer.example/token';
const keysAddress = 'https://issuer.example/jwks';

function tokensSignedBy(kid: string | undefined): string {
  const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid })).toString('base64url');
  return JSON.stringify({ access_token: 'a', id_token: `${header}.e30.signature` });
}

const keys = (...kids: string[]) => JSON.stringify({ keys: kids.map((kid) => ({ kty: 'RSA', kid })) });

/** @param answers of the keys' address, one after the other */
function exchange(tokens: string, ...answers: Array<() => Response | Promise<Response>>) {
  const asked: string[] = [];
  const fetch = withKeysAhead(async (input) => {
    asked.push(new URL(input).pathname);
    return input === keysAddress ? ((await answers.shift()?.()) as Response) : new Response(tokens);
  }, keysAddress);
  return { fetch, asked };
}

const json =
  (text: string, status = 200) =>
  () =>
    new Response(text, { status });

describe('keys that are asked for together with tokens', () => {
  test('are on their way with the tokens, and asked for once', async () => {
    const { fetch, asked } = exchange(tokensSignedBy('new'), json(keys('old', 'new')));
    const tokens = await fetch(tokenAddress, { method: 'POST' });
    expect(asked).toEqual(['/token', '/jwks']);
    expect(await tokens.text()).toBe(tokensSignedBy('new'));
    expect(await (await fetch(keysAddress)).text()).toBe(keys('old', 'new'));
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['lack the one that the ID token names', tokensSignedBy('new'), keys('old')],
    ['can not be told by a name', tokensSignedBy(undefined), keys('old')],
    ['belong to no ID token', '{"access_token":"a"}', keys('old')],
    ['belong to an answer that is no JSON', 'no JSON', keys('old')],
  ])('are asked for anew where they %s', async (_what, tokens, first) => {
    const { fetch, asked } = exchange(tokens, json(first), json(keys('new')));
    await fetch(tokenAddress);
    expect(await (await fetch(keysAddress)).text()).toBe(keys('new'));
    expect(asked).toEqual(['/token', '/jwks', '/jwks']);
  });

  test('may be what the server had to say: a refusal, or no keys at all', async () => {
    for (const answer of [json('gone', 500), json('no JSON'), json('{}'), json('null'), json('{"keys":1}')]) {
      const { fetch, asked } = exchange(tokensSignedBy('new'), answer, json(keys('new')));
      await fetch(tokenAddress);
      const told = await fetch(keysAddress);
      expect(await told.text()).not.toBe(keys('new'));
      expect(asked).toEqual(['/token', '/jwks']);
    }
  });

  test('that can not be had are told of when they are wanted, and not before', async () => {
    const unreachable = () => Promise.reject(new TypeError('fetch failed'));
    const { fetch } = exchange(tokensSignedBy('new'), unreachable);
    expect((await fetch(tokenAddress)).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(fetch(keysAddress)).rejects.toThrow('fetch failed');
  });

  test('are asked for once where tokens are asked for twice, and again when they are wanted again', async () => {
    const { fetch, asked } = exchange(tokensSignedBy('one'), json(keys('one')), json(keys('one')));
    await fetch(tokenAddress);
    await fetch(tokenAddress);
    await fetch(keysAddress);
    expect(asked).toEqual(['/token', '/jwks', '/token']);
    expect(await (await fetch(keysAddress)).text()).toBe(keys('one'));
    expect(asked).toHaveLength(4);
  });
});
