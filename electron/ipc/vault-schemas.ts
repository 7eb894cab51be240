import * as v from 'valibot';
import { languages } from '../messages/language.ts';

/** Bounded only so that nobody makes the key derivation chew on megabytes. */
export const passphraseSchema = v.pipe(v.string(), v.maxLength(1024));
/** The name of a file in the vault folder, as it stands in the list of what was set aside. */
export const setAsideNameSchema = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\w./-]+$/));
/** Minutes without a key or the mouse after which a passphrase vault locks; null: never. */
export const lockAfterIdleMinutesSchema = v.nullable(v.picklist([1, 5, 15, 60]));

/** Whether secrets can be kept and read, and why not. */
export const storageViewSchema = v.variant('state', [
  v.strictObject({ state: v.literal('checking') }),
  v.strictObject({
    state: v.literal('ready'),
    backend: v.string(),
    protection: v.picklist(['key-store', 'passphrase']),
  }),
  /** The key store says that it does not open yet. */
  v.strictObject({ state: v.literal('locked'), backend: v.string() }),
  /** The key store did not answer within its deadline. */
  v.strictObject({ state: v.literal('hanging'), backend: v.string() }),
  v.strictObject({ state: v.literal('missing'), backend: v.string() }),
  /** There is one, but it would use a key that everybody knows. */
  v.strictObject({ state: v.literal('plain-text'), backend: v.string() }),
  /** Another key store than the one that holds the key of this vault. */
  v.strictObject({ state: v.literal('changed'), backend: v.string(), earlierBackend: v.string() }),
  /** The same key store, which no longer has the key. */
  v.strictObject({ state: v.literal('key-lost'), backend: v.string() }),
  /** The vault is under a passphrase and locked. Nothing of the accounts is told then. */
  v.strictObject({ state: v.literal('passphrase-locked'), nextTryAtMs: v.nullable(v.number()) }),
  v.strictObject({ state: v.literal('this-run-only'), backend: v.string() }),
  /** Another process has these accounts open; nothing is written. */
  v.strictObject({ state: v.literal('in-use') }),
]);

/** A file that could not be read and was renamed, whole. */
export const setAsideViewSchema = v.strictObject({
  name: v.string(),
  what: v.picklist([
    'accounts',
    'account',
    'clients',
    'providers',
    'requests',
    'revocations',
    'settings',
    'other',
  ]),
  /** The account's name where it is known; null otherwise. */
  accountName: v.nullable(v.string()),
  atMs: v.number(),
  sizeBytes: v.number(),
});

export const vaultViewSchema = v.strictObject({
  setAside: v.array(setAsideViewSchema),
  /** How far putting everything under another protection is; null when none runs. */
  converting: v.nullable(v.strictObject({ done: v.number(), total: v.number() })),
  /** Accounts whose tokens can't be read with the key that is there now. */
  unreadableAccounts: v.number(),
});

const choosableSettings = {
  theme: v.picklist(['system', 'light', 'dark']),
  contrast: v.picklist(['system', 'more']),
  language: v.picklist(['system', ...languages]),
  tray: v.boolean(),
  notifications: v.boolean(),
};

const { theme, contrast, language, tray, notifications } = choosableSettings;
export const settingsChangeSchema = v.strictObject({
  theme: v.exactOptional(theme),
  contrast: v.exactOptional(contrast),
  language: v.exactOptional(language),
  tray: v.exactOptional(tray),
  notifications: v.exactOptional(notifications),
});

export const settingsViewSchema = v.strictObject({
  ...choosableSettings,
  /** What is shown: the chosen language, or the one of the system's that Holdfast speaks. */
  shownLanguage: v.picklist(languages),
  /** BCP 47: the shown language as the person's region writes dates and numbers. */
  locale: v.string(),
  lockAfterIdleMinutes: lockAfterIdleMinutesSchema,
  lockOnScreenLock: v.boolean(),
  /** The organisation that manages this copy; null where none does. `invalid`: its policy can't be read, nothing is allowed. */
  policy: v.nullable(v.strictObject({ state: v.picklist(['active', 'invalid']), organization: v.string() })),
  appVersion: v.string(),
  electronVersion: v.string(),
});
