import type { InstallationView, Leaving } from '../../electron/ipc/contract.ts';

type Links = InstallationView['links'];
type Updates = InstallationView['updates'];

/** Who opens links, in a title and what it means. */
export function linksText(links: Links, kind: InstallationView['kind']): { title: string; meaning: string } {
  switch (links.state) {
    case 'checking':
      return { title: 'Looking who opens them…', meaning: '' };
    case 'ours':
      return {
        title: 'Links open this copy of Holdfast',
        meaning:
          kind === 'portable'
            ? 'This is the portable copy: links find it only as long as it stays where it is now.'
            : 'A provider’s answer comes back here by itself.',
      };
    case 'nobody':
      return {
        title: 'Links open nothing',
        meaning: 'Answers come back by a local address where a provider lets it. Elsewhere you paste them.',
      };
    case 'another':
      return {
        title: `Links to Holdfast open ${links.program}`,
        meaning:
          'A provider’s answer would go there, and not come here. Make this copy the one that takes them.',
      };
  }
}

const whyOff: Record<Extract<Updates, { at: 'off' }>['why'], string> = {
  source: 'This copy runs from its sources: it is updated with them.',
  'not-configured': 'This build was given no place to look for updates.',
  'system-package': 'The package manager of your system updates Holdfast.',
  archive: 'This copy was unpacked from an archive: a newer one is unpacked over it.',
  portable: 'The portable copy does not update itself: a newer one takes its place.',
};

/** How updates are doing, in a line. @param when says a moment as people do */
export function updatesText(updates: Updates, when: (atMs: number) => string): string {
  switch (updates.at) {
    case 'off':
      return whyOff[updates.why];
    case 'idle':
      return updates.checkedAtMs === null
        ? 'Not looked for yet.'
        : `This is the newest version, as of ${when(updates.checkedAtMs)}.`;
    case 'checking':
      return 'Looking for a newer version…';
    case 'downloading':
      return `Fetching ${updates.version}: ${updates.percent} %`;
    case 'ready':
      return updates.waits
        ? `${updates.version} is here. It waits until no account is being connected.`
        : `${updates.version} is here. It starts with the next start of Holdfast, or now.`;
    case 'failed':
      return 'The last look failed.';
  }
}

/** What kind of build this is; null for a release. */
export function buildText({ build, channel }: Pick<InstallationView, 'build' | 'channel'>): string | null {
  const copy = channel === 'development' ? 'Development copy' : null;
  if (build === 'source') return copy ? `${copy}, run from its sources` : 'Run from its sources';
  if (build === 'test') return `${copy ?? 'Test build'}, for trying out and never for accounts that matter`;
  return copy;
}

/** Before everything is removed. */
export function leavingTexts(accounts: number, waiting: number): string[] {
  const one = 'The account is revoked at its provider first.';
  const many = `All ${accounts} accounts are revoked at their providers first.`;
  const ended = accounts === 0 ? [] : [accounts === 1 ? one : many];
  const tried = waiting === 0 ? [] : ['Revocations that wait are tried once more.'];
  return [
    ...ended,
    ...tried,
    'Then everything that Holdfast keeps for you on this computer is removed: accounts, set-ups with their secrets, settings, activity and the log.',
    'It can’t be undone. The app itself stays installed.',
  ];
}

/** What stands in the way of removing everything. */
export function stillThereText({ waiting, unreadable }: Pick<Leaving, 'waiting' | 'unreadable'>): string {
  const parts = [
    ...(waiting.length > 0 ? [`${countText(waiting.length)} could not be revoked now`] : []),
    ...(unreadable.length > 0 ? [`${countText(unreadable.length)} could not be read`] : []),
  ];
  return `${parts.join(', and ')}. Removed all the same, the access may live on at the provider until it runs out.`;
}

function countText(count: number): string {
  return count === 1 ? '1 account' : `${count} accounts`;
}
