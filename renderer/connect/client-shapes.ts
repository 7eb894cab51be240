import type { ProviderView } from '../../electron/ipc/contract.ts';
import type { Texts } from '../messages/texts.ts';

/** How a provider forms its ids and secrets. */
export interface ClientShape {
  id: RegExp;
  /** A text says what the id looks like. */
  fault: keyof Texts['clients']['faults']['shapes'];
  /** What can be nothing but a secret. */
  secret?: RegExp;
  /** Its secrets have had the form of its ids too. */
  idMayBeSecret?: true;
}

export const clientShapes: Partial<Record<ProviderView['kind'], ClientShape>> = {
  google: { id: /^[\w-]+\.apps\.googleusercontent\.com$/, fault: 'google', secret: /^GOCSPX-/ },
  github: {
    id: /^(Ov23[A-Za-z0-9]{4,40}|[0-9a-f]{20})$/,
    fault: 'github',
    secret: /^[0-9a-f]{40}$/,
  },
  'github-app': { id: /^(Iv1\.|Iv23)[A-Za-z0-9]{4,40}$/, fault: 'githubApp', secret: /^[0-9a-f]{40}$/ },
  facebook: { id: /^\d{10,20}$/, fault: 'facebook', secret: /^[0-9a-f]{32}$/ },
  microsoft: {
    id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    fault: 'microsoft',
    secret: /^[\w.-]{3}\dQ~/,
  },
  gitlab: { id: /^[0-9a-f]{64}$/, fault: 'gitlab', secret: /^gloas-/, idMayBeSecret: true },
};

/** Servers of one’s own may be older, and form their ids in another way. */
export const anyGitHubHost: ClientShape = { id: /^[A-Za-z0-9.]{8,60}$/, fault: 'githubHost' };
