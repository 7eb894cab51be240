import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Lines of the product that say a thing, by the file they stand in. */
function filesThatSay(pattern: RegExp, folders = ['electron', 'renderer']): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.posix.join(folder, name.split(path.sep).join('/')),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && pattern.test(readFileSync(path.join(root, file), 'utf8')))
    .sort();
}

describe('in the source of the app', () => {
  test('nothing asks for tokens by way of the browser, or for a password [R13]', () => {
    expect(filesThatSay(/implicitAuthentication|use(Code)?IdTokenResponseType|JwtResponseMode/)).toEqual([]);
    // The inspector knows the names of what it shows, and asks for nothing.
    expect(filesThatSay(/\bresponse_(type|mode)\b/, ['electron'])).toEqual([
      'electron/inspector/harmless-names.ts',
    ]);
    expect(filesThatSay(/['"`]password['"`]/, ['electron'])).toEqual([]);
  });

  test('no challenge is sent but by S256 [R10]', () => {
    expect(filesThatSay(/code_challenge_method/, ['electron'])).not.toEqual([]);
    expect(
      filesThatSay(/code_challenge_method\w*['"]?\s*[:=]\s*(?!\s*'S256'|\s*\['S256'\])/, ['electron']),
    ).toEqual([]);
    expect(filesThatSay(/'plain'/, ['electron'])).toEqual([]);
  });

  test('one file opens the system browser, one the app’s own window, and nothing else shows a page [R1]', () => {
    expect(filesThatSay(/openExternal\(/)).toEqual(['electron/platform/external-browser.ts']);
    expect(filesThatSay(/new BrowserWindow\(|\.loadURL\(/)).toEqual(['electron/platform/main-window.ts']);
    expect(filesThatSay(/<webview|<iframe|WebContentsView|BrowserView|loadFile\(|window\.open\(/)).toEqual(
      [],
    );
  });
});
