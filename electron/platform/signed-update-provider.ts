import type { AppUpdater, ResolvedUpdateFileInfo, UpdateInfo } from 'electron-updater';
import {
  Provider,
  type ProviderRuntimeOptions,
  parseUpdateInfo,
  resolveFiles,
} from 'electron-updater/out/providers/Provider';
import { AppError } from '../errors/app-error.ts';
import { requireSigned } from '../installation/update-signature.ts';

export interface SignedUpdateOptions {
  provider: 'custom';
  /** Address of the folder of updates, with a slash at its end. */
  url: string;
  /** PEM. */
  publicKey: string;
}

/** Reads an update's metadata from a folder on the web, and takes it only with a signature beside it. */
export class SignedUpdateProvider extends Provider<UpdateInfo> {
  readonly #folder: URL;
  readonly #publicKey: string;

  constructor(options: SignedUpdateOptions, _updater: AppUpdater, runtimeOptions: ProviderRuntimeOptions) {
    super(runtimeOptions);
    this.#folder = new URL(options.url);
    this.#publicKey = options.publicKey;
  }

  /** electron-updater would name this copy by an id that lasts; who is in a staged roll-out is found out here, without it. */
  override setRequestHeaders(): void {
    super.setRequestHeaders(null);
  }

  async getLatestVersion(): Promise<UpdateInfo> {
    const name = `${this.getDefaultChannelName()}.yml`;
    const address = new URL(name, this.#folder);
    const [metadata, signature] = await Promise.all([
      this.httpRequest(address),
      this.httpRequest(new URL(`${name}.sig`, this.#folder)),
    ]);
    requireSigned(metadata ?? '', signature ?? '', this.#publicKey);
    const info = parseUpdateInfo(metadata, name, address);
    // Files lie beside their metadata, whatever it says.
    if (this.resolveFiles(info).some(({ url }) => url.origin !== this.#folder.origin))
      throw new AppError('UPDATE_SIGNATURE_INVALID', 'a file lies elsewhere');
    return info;
  }

  resolveFiles(info: UpdateInfo): ResolvedUpdateFileInfo[] {
    return resolveFiles(info, this.#folder);
  }
}
