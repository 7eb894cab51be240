import { BlockList, isIP } from 'node:net';
import { isLoopbackHttp } from '../providers/loopback.ts';

/** Addresses of nobody's public server (RFC 6890). */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ] as const),
])
  privateAddresses.addSubnet(network, prefix, 'ipv4');
/** Of IPv6 all but what is given out to the public (2000::/3) is refused; these are parts of that, too. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
const tunnelledIpv6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 32],
  ['2002::', 16],
  ['2001:db8::', 32],
] as const)
  tunnelledIpv6.addSubnet(network, prefix, 'ipv6');

/**
 * Whether a picture may be asked for there. The address comes from whoever says who a person is, so it may name anything that this
 * computer can reach: only https to a public host will do, or the issuer's own origin, which the app talks to anyway.
 *
 * @param issuer of the account; on this computer's loopback it may be http
 */
export function mayAskForPicture(url: URL, issuer: string): boolean {
  if (url.username !== '' || url.password !== '') return false;
  const isIssuers = URL.canParse(issuer) && url.origin === new URL(issuer).origin;
  if (url.protocol !== 'https:') return isIssuers && isLoopbackHttp(url);
  return isIssuers || isPublicHost(url.hostname);
}

function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const kind = isIP(host);
  if (kind === 4) return !privateAddresses.check(host, 'ipv4');
  if (kind === 6) return publicIpv6.check(host, 'ipv6') && !tunnelledIpv6.check(host, 'ipv6');
  // A name without a dot is one of the own network.
  return host.includes('.') && !/\.(localhost|local|internal|home\.arpa|lan)$/.test(host);
}
