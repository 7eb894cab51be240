import type { Command } from '../ipc/desktop-requests.ts';
import { redirectScheme } from '../providers/redirect-uri.ts';

const longestLink = 200;
const shape = new RegExp(
  `^${redirectScheme.replaceAll('.', '\\.')}:/open/([a-z]+)(?:/([A-Za-z0-9-]{1,64}))?$`,
);

/**
 * What a link of the form `app.holdfast.desktop:/open/…` asks to be shown; undefined for every other link. Links are spelled out
 * letter by letter: no host, no query, nothing encoded, so that one can't be taken for an authorization response or the reverse.
 * Pure. Whether what it names exists is for the caller to look up.
 */
export function readOpenLink(link: string): Command | undefined {
  if (link.length > longestLink) return undefined;
  const [, page, id] = shape.exec(link) ?? [];
  if (id === undefined) {
    return page === 'settings' || page === 'activity' || page === 'inspector' ? { name: page } : undefined;
  }
  if (page === 'account') return { name: 'show-account', accountId: id };
  return page === 'connect' ? { name: 'show-provider', providerId: id } : undefined;
}
