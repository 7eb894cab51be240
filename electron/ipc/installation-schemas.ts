import * as v from 'valibot';
import { errorViewSchema } from './schemas.ts';

/** This copy of the app: what it is, who opens its links, and how it is updated. */
export const installationViewSchema = v.strictObject({
  kind: v.picklist([
    ...['source', 'system-package', 'app-image', 'archive'],
    ...['installer', 'portable', 'app-bundle'],
  ] as const),
  /** Whether Chromium keeps the window away from the system. */
  isSandboxed: v.boolean(),
  build: v.picklist(['source', 'test', 'release']),
  channel: v.picklist(['stable', 'development']),
  links: v.variant('state', [
    v.strictObject({ state: v.picklist(['checking', 'ours', 'nobody']) }),
    v.strictObject({ state: v.literal('another'), program: v.string() }),
  ]),
  updates: v.variant('at', [
    v.strictObject({
      at: v.literal('off'),
      why: v.picklist(['source', 'not-configured', 'system-package', 'archive', 'portable']),
    }),
    v.strictObject({ at: v.literal('idle'), checkedAtMs: v.nullable(v.number()) }),
    v.strictObject({ at: v.literal('checking') }),
    v.strictObject({ at: v.literal('downloading'), version: v.string(), percent: v.number() }),
    v.strictObject({ at: v.literal('ready'), version: v.string(), waits: v.boolean() }),
    v.strictObject({ at: v.literal('failed'), error: errorViewSchema }),
  ]),
  /** When the menu or another start asked to remove everything; null until then. */
  leaveAskedAtMs: v.nullable(v.number()),
});
