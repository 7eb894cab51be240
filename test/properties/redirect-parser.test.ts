import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuthorizationRequest } from '../../electron/authorization/authorization-request.ts';
import { isAppLink, parseCallbackUrl } from '../../electron/authorization/callback-url.ts';
import { PendingRequests } from '../../electron/authorization/pending-requests.ts';
import { AppError } from '../../electron/errors/app-error.ts';
import { anyLink, type Callback, callback, linkOf, redirectUri, stateOf } from './callbacks.ts';
import { nearMiss } from './hostile-callbacks.ts';
import { holdFor, manyCasesTimeoutMs } from './many-cases.ts';

const refusals = ['CALLBACK_INVALID', 'CALLBACK_TOO_LARGE', 'AUTHORIZATION_STATE_MISMATCH'];

function waitingFor(pending: PendingRequests, wanted: { redirectUri: string; state: string }) {
  const request = { ...wanted } as AuthorizationRequest;
  const controller = new AbortController();
  const arrived = pending.wait(request, controller.signal).catch(() => undefined);
  return { arrived, end: () => controller.abort() };
}

function pendingWith(honest: Callback) {
  const pending = new PendingRequests();
  const request = { redirectUri: honest.redirectUri, state: stateOf(honest) };
  return { pending, ...waitingFor(pending, request) };
}

test('an honest callback is read back as it was sent', { timeout: manyCasesTimeoutMs }, () =>
  holdFor(
    'redirect parser, honest callbacks',
    fc.property(callback, (honest) => {
      const { url, redirectUri, state } = parseCallbackUrl(linkOf(honest));
      expect({ redirectUri, state, parameters: [...url.searchParams] }).toEqual({
        ...honest,
        state: stateOf(honest),
      });
    }),
  ),
);

test(
  'any text is refused with a code, or read to what reads the same again [F:callback-arrives-with-bytes-that-are-no-url]',
  { timeout: manyCasesTimeoutMs },
  () =>
    holdFor(
      'redirect parser, any text',
      fc.property(anyLink, (link) => {
        let read: ReturnType<typeof parseCallbackUrl>;
        try {
          read = parseCallbackUrl(link);
        } catch (error) {
          if (!(error instanceof AppError) || !refusals.includes(error.code)) throw error;
          return;
        }
        const again = parseCallbackUrl(read.url.href);
        if (again.redirectUri !== read.redirectUri || again.state !== read.state)
          throw new Error('reads differently');
        if (!link.startsWith(`${read.redirectUri}?`))
          throw new Error('the redirect URI is spelled another way');
        expect(read.redirectUri).toMatch(
          /^(app\.holdfast\.desktop:|http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?)\/oauth\/callback\/[a-z0-9-]{1,40}$/,
        );
      }),
    ),
);

test(
  'a near miss is refused, and the request waits on for its true answer [R6] [R7]',
  { timeout: manyCasesTimeoutMs },
  () =>
    holdFor(
      'redirect parser, hostile near misses',
      fc.property(nearMiss, ({ honest, link }) => {
        const { pending, end } = pendingWith(honest);
        const refused = pending.deliver(link);
        if (refused.accepted) throw new Error('the near miss was accepted');
        expect(refusals).toContain(refused.error.code);
        expect(pending.size).toBe(1);
        expect(pending.deliver(linkOf(honest))).toEqual({ accepted: true });
        end();
      }),
    ),
);

const twoRequests = fc.tuple(redirectUri, redirectUri, fc.array(fc.nat(7), { minLength: 1, maxLength: 12 }));

test(
  'each request takes one answer, at its own redirect URI, in whatever order links come [R6] [R7] [R40]',
  {
    timeout: manyCasesTimeoutMs,
  },
  () =>
    holdFor(
      'pending requests, orders of links',
      fc.property(twoRequests, ([first, second, links]) => {
        const pending = new PendingRequests();
        const uris = [first, second] as const;
        const waits = uris.map((uri, index) => waitingFor(pending, { redirectUri: uri, state: `s${index}` }));
        const open = new Set([0, 1]);
        for (const link of links) {
          const state = link & 1;
          const uri = uris[(link >> 1) & 1] as string;
          const withdrawn = link >> 2 === 1 && uri !== uris[state];
          if (withdrawn) {
            pending.withdraw(`s${state}`);
            open.delete(state);
            continue;
          }
          const { accepted } = pending.deliver(`${uri}?code=c&state=s${state}`);
          expect(accepted).toBe(open.has(state) && uri === uris[state]);
          if (accepted) open.delete(state);
        }
        expect(pending.size).toBe(open.size);
        for (const { end } of waits) end();
      }),
    ),
);

test('a link is ours by its scheme as a URL parser reads it', { timeout: manyCasesTimeoutMs }, () =>
  holdFor(
    'links of the app, any text',
    fc.property(
      fc.oneof(
        anyLink,
        nearMiss.map(({ link }) => link),
      ),
      (link) => {
        if (!URL.canParse(link)) return;
        const isOurs = new URL(link).protocol === 'app.holdfast.desktop:';
        if (isAppLink(link)) expect(isOurs).toBe(true);
        // The parser looks past control characters; a link with them may be nobody's.
        if (isOurs && !/[\p{Cc} ]/u.test(link)) expect(isAppLink(link)).toBe(true);
      },
    ),
  ),
);
