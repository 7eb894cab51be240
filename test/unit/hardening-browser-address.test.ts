import { describe, expect, test } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { requireBrowserAddress } from '../../electron/providers/browser-address.ts';
import { google } from '../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';

const demo = localProvider('http://127.0.0.1:4000');

function codeFor(address: string, providers = [google]): string {
  try {
    requireBrowserAddress(new URL(address), providers);
    return 'opened';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

describe('what the system’s browser is given', () => {
  test.each([
    'https://accounts.google.com/o/oauth2/v2/auth?scope=openid%20email&state=x',
    'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
    'https://idp.example.test:8443/authorize',
    'https://[2001:db8::1]/device',
    'https://xn--bcher-kva.example/authorize?note=line%0Abreak',
    'https://intranet/authorize',
  ])('%s is opened', (address) => {
    expect(codeFor(address)).toBe('opened');
  });

  test.each([
    'http://accounts.google.com/',
    'http://localhost:4000/',
    'http://127.0.0.1:4000/authorize',
    'file:///etc/passwd',
    'file://server/share/program.exe',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'app://holdfast/index.html',
    'app.holdfast.desktop:/oauth/callback/demo?code=1',
    'ms-msdt:/id%20PCWDiagnostic',
    'search-ms:query=x&crumb=location:\\\\server\\share',
    'vbscript:msgbox(1)',
    'ws://127.0.0.1:9222/devtools',
    'wss://idp.example.test/',
    'ftp://idp.example.test/',
    'mailto:ada@example.test',
    'view-source:https://idp.example.test/',
    'blob:https://idp.example.test/0a1b',
    'about:blank',
    'chrome://settings',
    'ssh://-oProxyCommand=calc/',
    'vnc://127.0.0.1',
    'tel:112',
  ])('%s is refused for its scheme', (address) => {
    expect(codeFor(address)).toBe('TRANSPORT_INSECURE');
  });

  test.each([
    'https://ada:secret@idp.example.test/',
    'https://accounts.google.com@evil.example/',
    'https://ada@idp.example.test/',
    'https://:secret@idp.example.test/',
    `https://idp.example.test/${'a'.repeat(8192)}`,
    'https://idp.example.test/a%00b',
    'https://idp.example.test/?a=%00',
    'https://idp.example.test/a%0d%0ab',
    'https://idp.example.test/%1b[31m',
    'https://idp.example.test/%7f',
    'https://idp.example.test/%5c%5cserver%5cshare',
    'https://server@SSL@8443/share',
    'https://server@8443/DavWWWRoot/share',
    'https://*.example.test/',
    'https://-server/share',
    'https://idp.example.test$(calc)/',
    'https://idp.example.test`calc`/',
    "https://idp.example.test';calc/",
    'https://idp!example/',
  ])('%s is refused as no address of a web page', (address) => {
    expect(codeFor(address)).toBe('PROVIDER_ADDRESS_INVALID');
  });

  test('http on loopback is opened while a provider is there, by its number only', () => {
    expect(codeFor('http://127.0.0.1:4000/authorize', [google, demo])).toBe('opened');
    for (const other of [
      'http://localhost:4000/',
      'http://127.0.0.2:4000/',
      'http://[::1]:4000/',
      'http://0.0.0.0/',
    ])
      expect(codeFor(other, [google, demo])).toBe('TRANSPORT_INSECURE');
  });

  test('every page of a built-in provider is one of those that are opened', () => {
    const pages = createProviderRegistry(undefined)
      .list()
      .flatMap(({ connectionsPage, registrationPage }) => [connectionsPage, registrationPage])
      .filter((page) => page !== null);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) expect(codeFor(page.replace('{client_id}', 'client'))).toBe('opened');
  });
});
