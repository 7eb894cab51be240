import type { PresetClient } from '../clients/preset-clients.ts';
import type { InstallationPlatform } from '../installation/installation.ts';
import type { SchemeRegistrar } from '../installation/scheme-registration.ts';
import type { Policy } from '../policy/policy.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { OpenStoreFile } from '../vault/document-file.ts';
import type { KeyStore } from '../vault/secret-cipher.ts';

import type { InstalledBrowser } from './installed-browsers.ts';

/** What the app needs of the system it runs on. Everything else is the same in a test without Electron. */
export interface Platform {
  /** Absolute path of the folder of all documents. */
  vaultFolder: string;
  openStoreFile: OpenStoreFile;
  cipher: KeyStore;
  fetch: Fetch;
  providers: ProviderRegistry;
  schemeHandler: SchemeRegistrar;
  installation: InstallationPlatform;
  openBrowser: (url: URL) => Promise<void>;
  /** The browsers that the person can choose from; by default none. */
  browsers?: {
    list: () => Promise<InstalledBrowser[]>;
    open: (id: string, url: URL) => Promise<void>;
  };
  showWindow: () => void;
  /** @param secrecy a secret one is taken back from the clipboard after a while, unless something else was copied */
  copyText: (text: string, secrecy?: 'secret') => void;
  /** Asks the person where to write a file. @returns an absolute path, or null when they chose none */
  chooseSavePath: (suggestedName: string) => Promise<string | null>;
  /** Asks the person for a file to read. @returns an absolute path, or null when they chose none */
  chooseFile: (fileExtension: string) => Promise<string | null>;
  /** Shows a file or folder in the system's file manager. */
  showInFolder: (path: string) => void;
  /** Absolute path of the folder of the log. */
  logFolder: string;
  /** BCP 47, what the person likes best first. */
  preferredLanguages: () => readonly string[];
  versions: { appVersion: string; electronVersion: string };
  nowMs: () => number;
  /** As for newKeyDerivation; by default as it says. */
  passphraseCost?: number | undefined;
  /** Clients that came with the build; by default none. */
  presetClients?: readonly PresetClient[] | undefined;
  /** An organisation's rules for this computer; by default none. */
  policy?: Policy | undefined;
}
