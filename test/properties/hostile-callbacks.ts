import fc from 'fast-check';
import { type Callback, callback, linkOf, stateOf } from './callbacks.ts';

/** A callback spoilt in one way, beside the honest one that it was made from. */
export interface NearMiss {
  honest: Callback;
  spoiltBy: string;
  link: string;
}

type Spoil = (honest: Callback, pick: number, text: string) => string;

const isLoopback = ({ redirectUri }: Callback) => redirectUri.startsWith('http:');
const from = <T>(choices: readonly T[], pick: number): T => choices[pick % choices.length] as T;
/** The link with its redirect URI spelled another way. */
const respelled = (honest: Callback, redirectUri: string) => linkOf({ ...honest, redirectUri });
/** The link with its state changed, or taken out. */
const withState = (honest: Callback, change: (state: string) => string | undefined) => {
  const parameters = honest.parameters.flatMap(([name, value]): Callback['parameters'] => {
    if (name !== 'state') return [[name, value]];
    const changed = change(value);
    return changed === undefined ? [] : [[name, changed]];
  });
  return linkOf({ ...honest, parameters });
};
const percentEncoded = (text: string) =>
  [...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

const hosts = [
  ...['127.0.0.2', '0.0.0.0', '[::]', '[::ffff:127.0.0.1]', 'evil.example', '127.0.0.1.evil.example'],
  // What a URL parser takes for 127.0.0.1 although it is not written so, IDN digits included.
  ...[
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '127。0。0。1',
    '%3127.0.0.1',
  ],
];
const schemes = [
  'https',
  'ws',
  'file',
  'javascript',
  'app.holdfast',
  'xapp.holdfast.desktop',
  'app.holdfast.des\u212Atop',
];
const padding = `&padding=${'x'.repeat(100_000)}`;
const controls = [0, 1, 8, 9, 10, 13, 27, 31, 32, 127].map((code) => String.fromCharCode(code));

const spoils: Record<string, Spoil> = {
  'user information': (honest, pick) => {
    const userInfo = from(['ada@', 'ada:pw@', '@', ':@', 'app.holdfast.desktop@'], pick);
    return respelled(honest, honest.redirectUri.replace(isLoopback(honest) ? '://' : ':', `://${userInfo}`));
  },
  'a fragment': (honest, _pick, text) => `${linkOf(honest)}#x${text}`,
  'a parameter twice': (honest, pick, text) => {
    const [name] = from(
      honest.parameters.filter(([each]) =>
        /^(state|code|error|error_description|error_uri|iss|scope)$/.test(each),
      ),
      pick,
    );
    const spelled = pick % 2 ? name : percentEncoded(name);
    return `${linkOf(honest)}&${spelled}=${encodeURIComponent(text)}`;
  },
  'another slash': (honest, pick) => {
    const slashes = [...honest.redirectUri.matchAll(/\//g)].map(({ index }) => index);
    const at = from(slashes, pick);
    const slash = from(['%2F', '%2f', '\\', '//', '/./', '/x/../', '∕', ''], pick >> 4);
    return respelled(honest, honest.redirectUri.slice(0, at) + slash + honest.redirectUri.slice(at + 1));
  },
  'another scheme': (honest, pick) =>
    respelled(honest, honest.redirectUri.replace(/^[^:]+/, from(schemes, pick))),
  'another host': (honest, pick) => {
    const host = from(hosts, pick);
    const was = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)/;
    return respelled(
      honest,
      isLoopback(honest)
        ? honest.redirectUri.replace(was, `http://${host}`)
        : honest.redirectUri.replace(':/', `://${host}/`),
    );
  },
  'another port, path or provider': (honest, pick) => {
    const tail = from(['x', '/', '/..', '%00', ';x', '.', '%20', '/x', '?x'], pick);
    const otherPort = honest.redirectUri.replace(
      /:(\d+)\//,
      (_all, port) => `:${(Number(port) % 65_000) + 1}/`,
    );
    return respelled(honest, pick % 3 || !isLoopback(honest) ? honest.redirectUri + tail : otherPort);
  },
  'capital letters': (honest, pick) => {
    const letters = [...honest.redirectUri.matchAll(/[a-z]/g)].map(({ index }) => index);
    const at = from(letters, pick);
    const capital = honest.redirectUri.charAt(at).toUpperCase();
    return respelled(honest, honest.redirectUri.slice(0, at) + capital + honest.redirectUri.slice(at + 1));
  },
  'a control character': (honest, pick) => {
    const link = linkOf(honest);
    const at = (pick >> 4) % (link.length + 1);
    return link.slice(0, at) + from(controls, pick) + link.slice(at);
  },
  'another state': (honest, pick, text) =>
    withState(
      honest,
      from([(s) => s + (text || 'x'), (s) => `x${s}`, (s) => `${s}${s}`, (s) => `${s}\u0000`], pick),
    ),
  'no state': (honest, pick) => withState(honest, () => (pick % 2 ? undefined : '')),
  'neither code nor error': (honest) =>
    linkOf({
      ...honest,
      parameters: honest.parameters.filter(([name]) => name !== 'code' && name !== 'error'),
    }),
  'its end cut off': (honest, pick) => linkOf(honest).slice(0, pick % (honest.redirectUri.length + 1)),
  '100 kB': (honest) => linkOf(honest) + padding,
};

/** Links that are almost right: each honest callback spoilt in one way that a hostile page could think of. */
export const nearMiss: fc.Arbitrary<NearMiss> = fc
  .tuple(
    callback,
    fc.constantFrom(...Object.keys(spoils)),
    fc.nat(),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  .map(([honest, spoiltBy, pick, text]) => {
    const spoil = spoils[spoiltBy] as Spoil;
    return { honest, spoiltBy, link: spoil(honest, pick, text) };
  })
  .filter(({ honest, link }) => link !== linkOf(honest) && stateOf(honest) !== '');
