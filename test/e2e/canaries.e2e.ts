import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import * as v from 'valibot';
import { derivePassphraseKey, keyDerivationSchema } from '../../electron/vault/passphrase-key.ts';
import { unseal } from '../../electron/vault/sealed-box.ts';
import { heapSnapshot } from '../support/app/heap-snapshot.ts';
import type { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { recordIpc } from '../support/app/ipc-recorder.ts';
import { type Secret, SecretSearch } from '../support/app/secret-search.ts';
import type { Desktop } from '../support/desktop/desktop.ts';
import { processTree } from '../support/hostile/core-files.ts';
import { connectAs, expect, setUpProvider, test } from './fixtures.ts';

const ofVault = 'canary vault passphrase 9Qx7';
const ofExport = 'canary export passphrase 3Kd2';
const clientSecret = 'GOCSPX-canary-of-the-client-8Zw';

/** Which requests may carry what the person types: the one that hands it over, and no other. */
const typedIn: Record<string, RegExp> = {
  'vault passphrase': /^\["(protectByPassphrase|unlockVault)"/,
  'export passphrase': /^\["exportVault"/,
  client_secret: /^\["saveClient"/,
};

test('canary run: no secret is outside its ciphertext, on disk, in logs, IPC, the page’s memory, arguments, environments, the clipboard or the crash folder [R25]', async ({
  start,
  person,
  server,
  desktop,
}) => {
  const app = await start();
  const { holdfast, electron } = app;
  const messages = await recordIpc(electron);
  await connectAs(holdfast, person, 'ada');
  await expect(await holdfast.callApi(`${server.issuer}/api/echo`, 'POST')).toContainText('200 OK');
  await setUpProvider(holdfast, 'Google', { clientId: '1-canary.apps.googleusercontent.com', clientSecret });
  await holdfast.page.keyboard.press('Escape');
  await holdfast.openSettings();
  await holdfast.protectByPassphrase(ofVault);
  await expect(holdfast.button('Lock now')).toBeVisible();
  const exported = await exportTo(electron, holdfast, path.join(desktop.home, 'moved.holdfast-export'));
  await holdfast.button('Lock now').click();
  await holdfast.unlock(ofVault);
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();
  await holdfast.account('Ada Lovelace').click();
  await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');

  const typed: Secret[] = [
    { kind: 'vault passphrase', value: ofVault },
    { kind: 'export passphrase', value: ofExport },
    { kind: 'client_secret', value: clientSecret },
  ];
  const keys = await keysOf(desktop, exported);
  const canaries = [...server.tokensIssued, ...typed, ...keys];
  for (const kind of ['access_token', 'refresh_token', 'id_token', 'code', 'code_verifier', 'vault key'])
    expect(canaries.map((canary) => canary.kind)).toContain(kind);
  const search = new SecretSearch(canaries);
  const places: string[] = [];
  const look = (place: string, text: string) => {
    places.push(place);
    search.searchText(place, text);
  };

  look('the page', await holdfast.page.content());
  look('the heap of the page', await heapSnapshot(holdfast.page));
  const sent = await messages();
  expect(sent.length).toBeGreaterThan(20);
  for (const { kind, value } of typed) {
    const own = typedIn[kind] as RegExp;
    expect(sent.some((message) => own.test(message) && message.includes(String(value)))).toBe(true);
  }
  look('IPC', sent.filter((message) => !Object.values(typedIn).some((own) => own.test(message))).join('\n'));
  look('the clipboard', await electron.evaluate(({ clipboard }) => clipboard.readText()));
  const processes = processTree(electron.process().pid ?? 0);
  expect(processes.length).toBeGreaterThan(3);
  for (const { pid, kind } of processes) {
    look(`the arguments of ${kind}`, readProcess(pid, 'cmdline'));
    look(`the environment of ${kind}`, readProcess(pid, 'environ'));
  }
  look('what the app said', app.output());
  await app.close();

  // Chromium as the person's browser keeps what it was sent, as any browser does.
  let files = 0;
  for (const entry of readdirSync(desktop.home, { withFileTypes: true })) {
    const whole = path.join(desktop.home, entry.name);
    if (whole === desktop.folders.browserProfile || entry.name === '.cache') continue;
    if (entry.isDirectory()) files += search.searchFolder(whole);
    if (entry.isFile()) look(entry.name, readFileSync(whole, 'latin1'));
  }
  const own = path.join(desktop.home, '.config/Holdfast');
  const kept = readdirSync(own, { recursive: true, encoding: 'utf8' });
  for (const wanted of ['logs/holdfast.log', 'vault/activity/activity-newer.jsonl', 'vault/protection.json'])
    expect(kept).toContain(wanted);
  console.log(
    `canaries: ${canaries.length} secrets of ${new Set(canaries.map(({ kind }) => kind)).size} kinds, searched for in ${places.length} places and ${files} files: ${search.found.length} found`,
  );
  expect(search.found).toEqual([]);
});

/** The system's own save dialog can't be driven from here: the answer of a person who chose `filePath` is given in its place. */
async function exportTo(
  electron: ElectronApplication,
  holdfast: HoldfastWindow,
  filePath: string,
): Promise<string> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: chosen,
    })) as typeof dialog.showSaveDialog;
  }, filePath);
  await holdfast.button('Export…').click();
  const include = holdfast.sheet.getByRole('checkbox', { name: /rotate/i });
  await include.check();
  await holdfast.field('Passphrase for the file').first().fill(ofExport);
  await holdfast.field('Passphrase for the file, once more').fill(ofExport);
  await holdfast.sheet.getByRole('button', { name: 'Save file…' }).click();
  await expect(holdfast.heading('Exported')).toBeVisible();
  await holdfast.button('Done').click();
  return filePath;
}

/** The keys that the passphrases open, which nobody but the app ever had: as bytes, and so in hexadecimal and base64 too. */
async function keysOf(desktop: Desktop, exported: string): Promise<Secret[]> {
  const vault = path.join(desktop.home, '.config/Holdfast/vault/protection.json');
  const { value } = JSON.parse(readFileSync(vault, 'utf8')) as {
    value: { derivation: unknown; sealedKey: string };
  };
  const derived = await derivePassphraseKey(ofVault, v.parse(keyDerivationSchema, value.derivation));
  const vaultKey = unseal(derived, Buffer.from(value.sealedKey, 'base64'), 'vault key');
  const { kdf } = JSON.parse(readFileSync(exported, 'utf8')) as { kdf: unknown };
  const exportKey = await derivePassphraseKey(ofExport, v.parse(keyDerivationSchema, kdf));
  return [
    { kind: 'vault key', value: vaultKey },
    { kind: 'passphrase key', value: derived },
    { kind: 'export key', value: exportKey },
  ];
}

function readProcess(pid: number, what: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'latin1');
  } catch {
    return '';
  }
}
