export type Channel = 'stable' | 'development';

/** Where updates come from, and the key (PEM, Ed25519) that their metadata is signed with. */
export interface UpdateSource {
  url: string;
  publicKey: string;
}

/** What a build knows of itself. */
export interface BuildDescription {
  /** Only a `release` is for accounts that matter; a `test` build may run on an older Electron. */
  kind: 'source' | 'test' | 'release';
  /** Copies of different channels live beside each other: other scheme, other folder, other name. */
  channel: Channel;
  /** Null when no place to publish was configured: there are no updates then. */
  updates: UpdateSource | null;
}

/** Put in by build/bundle.ts, as JSON; a copy run without bundling has none. */
declare const HOLDFAST_BUILD: string | undefined;

export const fromSources: BuildDescription = { kind: 'source', channel: 'stable', updates: null };

export const buildDescription: BuildDescription =
  typeof HOLDFAST_BUILD === 'undefined' ? fromSources : JSON.parse(HOLDFAST_BUILD);

/** RFC 8252 7.1: a reverse-domain scheme of the app, one for each channel, so that neither takes the other's callbacks. */
export const schemes: Record<Channel, string> = {
  stable: 'app.holdfast.desktop',
  development: 'app.holdfast.desktop.development',
};

/** What a channel is called, as a program and to a person. */
export const names: Record<Channel, { product: string; executable: string; shown: string }> = {
  stable: { product: 'Holdfast', executable: 'holdfast', shown: 'Holdfast' },
  development: {
    product: 'HoldfastDevelopment',
    executable: 'holdfast-development',
    shown: 'Holdfast (development)',
  },
};

/** Name of the folder, among the person's caches, for updates that were fetched. */
export function updateCacheName(channel: Channel): string {
  return `${names[channel].product.toLowerCase()}-updater`;
}
