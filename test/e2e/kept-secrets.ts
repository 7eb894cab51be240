import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Secret } from '../support/app/secret-search.ts';
import type { Desktop } from '../support/desktop/desktop.ts';

/** Every file of the app's vault that holds ciphertext, as it is on disk. */
function ciphertexts({ home }: Pick<Desktop, 'home'>): string[] {
  const vault = path.join(home, '.config', 'Holdfast', 'vault');
  return readdirSync(vault, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => [...readFileSync(path.join(vault, name), 'utf8').matchAll(/iphertext": *"([^"]+)"/g)])
    .map(([, ciphertext = '']) => ciphertext);
}

/** What nobody but the app ever had: the keys that its tokens are bound to, opened with the key store of its own main process. */
export async function dpopKeysOf(
  electron: ElectronApplication,
  desktop: Pick<Desktop, 'home'>,
): Promise<Secret[]> {
  const opened = await electron.evaluate(async ({ safeStorage }, all) => {
    const texts: string[] = [];
    for (const each of all) {
      texts.push((await safeStorage.decryptStringAsync(Buffer.from(each, 'base64'))).result);
    }
    return texts;
  }, ciphertexts(desktop));
  return opened.flatMap((text) => {
    const { dpopKey } = parsed(text);
    if (typeof dpopKey !== 'string') return [];
    const { d } = JSON.parse(dpopKey) as { d: string };
    return [
      { kind: 'dpop_key', value: d },
      { kind: 'dpop_key', value: Buffer.from(d, 'base64url') },
    ];
  });
}

/** The secret of a client is no JSON. */
function parsed(text: string): { dpopKey?: unknown } {
  try {
    return JSON.parse(text) as { dpopKey?: unknown };
  } catch {
    return {};
  }
}
