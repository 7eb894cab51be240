import * as v from 'valibot';
import { ownProviderSchema } from '../providers/own-provider-definition.ts';
import { exportedAccountSchema, providerIdSchema, textSchema, timeMsSchema } from './exported-account.ts';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const list = v.pipe(v.array(textSchema), v.maxLength(200));

const clientSchema = v.strictObject({
  providerId: providerIdSchema,
  clientId: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  label: v.pipe(v.string(), v.maxLength(60)),
  /** A secret or a private key, as the person gave it. */
  clientSecret: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(10_000))),
});

/** As it stands on disk, with its texts bounded. */
const providerSchema = v.pipe(
  ownProviderSchema,
  v.check((definition) => v.is(name, definition.name)),
  v.check((definition) =>
    Object.values(definition).every((value) =>
      Array.isArray(value) ? v.is(list, value) : value === null || v.is(textSchema, value),
    ),
  ),
);

const settingsSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  lockAfterIdleMinutes: v.nullable(v.picklist([1, 5, 15, 60])),
  lockOnScreenLock: v.boolean(),
});

const mostAccounts = 10_000;

/** What is in the box of an export file. Nobody is in it twice. */
export const exportContentSchema = v.strictObject({
  exportedAtMs: timeMsSchema,
  appVersion: v.pipe(v.string(), v.maxLength(100)),
  accounts: v.pipe(
    v.array(exportedAccountSchema),
    v.maxLength(mostAccounts),
    v.check((all) => areUnlike(all, ({ account }) => [account.id])),
    v.check((all) =>
      areUnlike(all, ({ account: { providerId, issuer, subject } }) => [providerId, issuer, subject]),
    ),
  ),
  clients: v.pipe(
    v.array(clientSchema),
    v.maxLength(mostAccounts),
    v.check((all) => areUnlike(all, ({ providerId, clientId }) => [providerId, clientId])),
  ),
  providers: v.pipe(
    v.array(providerSchema),
    v.maxLength(1000),
    v.check((all) => areUnlike(all, ({ id }) => [id])),
  ),
  settings: v.nullable(settingsSchema),
});

export type ExportContent = v.InferOutput<typeof exportContentSchema>;
export type ExportedClient = ExportContent['clients'][number];

function areUnlike<T>(all: readonly T[], keyOf: (one: T) => string[]): boolean {
  return new Set(all.map((one) => JSON.stringify(keyOf(one)))).size === all.length;
}
