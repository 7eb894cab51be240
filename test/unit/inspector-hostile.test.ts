import { describe, expect, test, vi } from 'vitest';
import type { Exchange } from '../../electron/inspector/exchange.ts';
import { exchangeAsJson } from '../../electron/inspector/exchange-export.ts';
import { Inspector } from '../../electron/inspector/inspector.ts';
import { ofShape } from '../../electron/inspector/shapes.ts';

const about = {
  kind: 'connect',
  accountId: null,
  accountName: '',
  providerId: 'p',
  providerName: 'P',
} as const;

/** What is seen of an exchange in which a server gives these answers. */
async function seenOf(...answers: object[]): Promise<{ exchange: Exchange; sent: number }> {
  const inspector = new Inspector(
    () => 0,
    () => true,
  );
  let sent = 0;
  const fetch = inspector.watchFetch(async () => Response.json(answers[sent++]));
  await inspector.watch(about, async () => {
    for (const [index] of answers.entries()) {
      await (await fetch(`https://p.test/${index}`, { method: 'POST', body: new URLSearchParams() })).text();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  const exchange = inspector.find(inspector.list(null)[0]?.id ?? '');
  if (!exchange) throw new Error('nothing is kept');
  return { exchange, sent };
}

test('half a letter in an answer keeps nothing from being sent or noted', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const halfLetter = '\ud800';
  const { exchange, sent } = await seenOf(
    { access_token: `${halfLetter}s3Xk9Lm2Qp7Rt4Vw8Yz1`, scope: 'a' },
    { scope: 'b' },
  );
  expect(sent).toBe(2);
  expect(exchange.steps).toHaveLength(2);
  expect(JSON.stringify(exchange)).not.toContain('s3Xk9Lm2Qp7Rt4Vw8Yz1');
  expect(unhandled).not.toHaveBeenCalled();
  process.off('unhandledRejection', unhandled);
});

describe('an exchange that is taken along without who the person is', () => {
  test('names nobody by an e-mail address in an error’s words', () => {
    expect(ofShape('text', "User account 'ada@example.test' from <b@c.test>, is not known")).toBe(
      'User account … from … is not known',
    );
  });

  test('has no name of theirs anywhere else either', async () => {
    const { exchange } = await seenOf(
      { preferred_username: 'ada.lovelace', name: 'Ada Lovelace', sub: '1' },
      { error: 'access_denied', error_description: 'Ada Lovelace, called ada.lovelace, may not do 1 thing' },
    );
    const text = exchangeAsJson(exchange, '1.0.0', false);
    expect(text).not.toMatch(/lovelace/i);
    expect(text).toContain('access_denied');
    expect(exchangeAsJson(exchange, '1.0.0', true)).toContain('may not do 1 thing');
  });
});
