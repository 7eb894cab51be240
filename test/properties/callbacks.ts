import fc from 'fast-check';

/** A callback as an honest server sends it, in its parts. */
export interface Callback {
  redirectUri: string;
  parameters: Array<[name: string, value: string]>;
}

export function linkOf({ redirectUri, parameters }: Callback): string {
  return `${redirectUri}?${new URLSearchParams(parameters)}`;
}

export function stateOf({ parameters }: Callback): string {
  return parameters.find(([name]) => name === 'state')?.[1] ?? '';
}

const providerId = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'),
  minLength: 1,
  maxLength: 40,
});
const value = fc.string({ unit: 'binary', maxLength: 30 });
const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const port = fc.integer({ min: 1024, max: 65_535 });

export const redirectUri: fc.Arbitrary<string> = fc.oneof(
  providerId.map((id) => `app.holdfast.desktop:/oauth/callback/${id}`),
  fc.tuple(port, providerId).map(([at, id]) => `http://127.0.0.1:${at}/oauth/callback/${id}`),
  fc.tuple(port, providerId).map(([at, id]) => `http://[::1]:${at}/oauth/callback/${id}`),
  fc.tuple(port, providerId).map(([at, id]) => `http://localhost:${at}/oauth/callback/${id}`),
);

const outcome = fc.oneof(
  filled.map((code): Callback['parameters'] => [['code', code]]),
  fc.tuple(filled, value).map(([error, description]): Callback['parameters'] => [
    ['error', error],
    ['error_description', description],
  ]),
);
const beside = fc.uniqueArray(
  fc.tuple(fc.constantFrom('iss', 'scope', 'error_uri', 'session_state', 'prompt', 'hd'), value),
  { selector: ([name]) => name, maxLength: 4 },
);

/** Honest callbacks: a state, a code or an error, and whatever else servers add. */
export const callback: fc.Arbitrary<Callback> = fc
  .record({ redirectUri, state: filled, outcome, beside })
  .map((parts) => ({
    redirectUri: parts.redirectUri,
    parameters: [...parts.outcome, ['state', parts.state], ...parts.beside],
  }));

/** Anything at all, and honest callbacks with one place of them changed. */
export const anyLink: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(callback.map(linkOf), fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 4 }))
    .map(([link, place, removed, inserted]) => {
      const at = place % (link.length + 1);
      return link.slice(0, at) + inserted + link.slice(at + removed);
    }),
);
