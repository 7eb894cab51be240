import type { InstallationView, Leaving } from '../../electron/ipc/contract.ts';
import { formatFor } from './locale.ts';
import { texts } from './texts.ts';
import { inOneLine } from './words.ts';

type Links = InstallationView['links'];
type Updates = InstallationView['updates'];

/** Who opens links, in a title and what it means. */
export function linksText(links: Links, kind: InstallationView['kind']): { title: string; meaning: string } {
  const words = texts.installation.links;
  switch (links.state) {
    case 'checking':
      return { title: words.checking, meaning: '' };
    case 'ours':
      return { title: words.ours, meaning: kind === 'portable' ? words.portableMeaning : words.oursMeaning };
    case 'nobody':
      return { title: words.nobody, meaning: words.nobodyMeaning };
    case 'another':
      return { title: words.another(links.program), meaning: words.anotherMeaning };
  }
}

/** How updates are doing, in a line. @param when says a moment as people do */
export function updatesText(updates: Updates, when: (atMs: number) => string): string {
  const words = texts.installation.updates;
  switch (updates.at) {
    case 'off':
      return texts.installation.updatesOff[updates.why];
    case 'idle':
      return updates.checkedAtMs === null ? words.never : words.newest(when(updates.checkedAtMs));
    case 'checking':
      return words.checking;
    case 'downloading':
      return words.downloading(updates.version, percentText(updates.percent));
    case 'ready':
      return updates.waits ? words.waits(updates.version) : words.ready(updates.version);
    case 'failed':
      return words.failed;
  }
}

function percentText(percent: number): string {
  const format = formatFor(
    'percent',
    (locale) => new Intl.NumberFormat(locale ?? 'en', { style: 'percent' }),
  );
  return format.format(percent / 100);
}

/** What kind of build this is; null for a release. */
export function buildText({ build, channel }: Pick<InstallationView, 'build' | 'channel'>): string | null {
  const words = texts.installation.build;
  const isDevelopment = channel === 'development';
  if (build === 'source') return isDevelopment ? words.developmentSource : words.source;
  if (build === 'test') return isDevelopment ? words.developmentTest : words.test;
  return isDevelopment ? words.development : null;
}

/** Before everything is removed. */
export function leavingTexts(accounts: number, waiting: number): string[] {
  const words = texts.installation.leaving;
  return [
    ...(accounts === 0 ? [] : [words.accounts(accounts)]),
    ...(waiting === 0 ? [] : [words.waiting]),
    words.removed,
    words.forGood,
  ];
}

/** What stands in the way of removing everything. */
export function stillThereText({ waiting, unreadable }: Pick<Leaving, 'waiting' | 'unreadable'>): string {
  const words = texts.installation.leaving;
  const left =
    waiting.length === 0
      ? words.unreadable(unreadable.length)
      : unreadable.length === 0
        ? words.notRevoked(waiting.length)
        : words.notRevokedAndUnreadable(waiting.length, unreadable.length);
  return inOneLine(left, words.allTheSame);
}
