import fc from 'fast-check';
import type { AuthorizationRequest } from '../../../../electron/authorization/authorization-request.ts';
import { parseCallbackUrl } from '../../../../electron/authorization/callback-url.ts';
import { PendingRequests } from '../../../../electron/authorization/pending-requests.ts';
import { AppError } from '../../../../electron/errors/app-error.ts';
import { anyLink, type Callback, callback, linkOf, stateOf } from '../../../properties/callbacks.ts';
import { nearMiss } from '../../../properties/hostile-callbacks.ts';
import { type FuzzTarget, held } from './fuzz.ts';

const refusals = ['CALLBACK_INVALID', 'CALLBACK_TOO_LARGE', 'AUTHORIZATION_STATE_MISMATCH'];

/** The parser alone: it reads a link, or refuses it with a code. */
export const parserTarget: FuzzTarget = {
  name: 'callback URLs, read',
  share: 25,
  prepare: async () => ({
    property: held(anyLink, (link) => {
      try {
        const { redirectUri } = parseCallbackUrl(link);
        if (!link.startsWith(`${redirectUri}?`)) throw new Error('read as another redirect URI');
      } catch (error) {
        if (!(error instanceof AppError) || !refusals.includes(error.code)) throw error;
      }
    }),
    end: async () => undefined,
  }),
};

/** Links for a request that waits: none but its own answer is taken. */
export const deliveryTarget: FuzzTarget = {
  name: 'callback URLs, delivered to a request that waits',
  share: 25,
  prepare: async () => {
    const unasked = fc.tuple(callback, anyLink).map(([honest, link]) => ({ honest, link }));
    return {
      property: held(fc.oneof(nearMiss, unasked), ({ honest, link }) => {
        const { pending, end } = waitingFor(honest);
        const isItsAnswer = isAnswerTo(honest, link);
        const delivery = pending.deliver(link);
        if (delivery.accepted && !isItsAnswer) throw new Error('accepted a link that is no answer');
        if (!delivery.accepted && !refusals.includes(delivery.error.code))
          throw new Error(`refused with ${delivery.error.code}`);
        if (!delivery.accepted && pending.size !== 1) throw new Error('a refused link ended the request');
        end();
      }),
      end: async () => undefined,
    };
  },
};

/** Told without the parser: one state, the right one, at just the redirect URI that was asked for. */
function isAnswerTo(honest: Callback, link: string): boolean {
  const [address, query = ''] = link.split(/\?(.*)/s);
  const states = new URLSearchParams(query).getAll('state');
  return address === honest.redirectUri && states.length === 1 && states[0] === stateOf(honest);
}

function waitingFor(honest: Callback) {
  const pending = new PendingRequests();
  const controller = new AbortController();
  const request = { redirectUri: honest.redirectUri, state: stateOf(honest) } as AuthorizationRequest;
  pending.wait(request, controller.signal).catch(() => undefined);
  return { pending, end: () => controller.abort() };
}

const switches = [
  '--remote-debugging-port=9222',
  '--no-sandbox',
  '--inspect',
  '-',
  '--',
  '--proxy-server=x',
  '.',
];
const word = fc.oneof(
  anyLink,
  nearMiss.map(({ link }) => link),
  callback.map(linkOf),
  fc.constantFrom(...switches),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
export const commandLine: fc.Arbitrary<string[]> = fc.array(word, { maxLength: 8 });
