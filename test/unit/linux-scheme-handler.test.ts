import { afterEach, describe, expect, test, vi } from 'vitest';
import { LinuxSchemeHandler, quoted } from '../../electron/platform/linux-scheme-handler.ts';

describe('a word of the command in a desktop file', () => {
  test.each([
    ['/opt/holdfast/holdfast', '/opt/holdfast/holdfast'],
    ['--password-store=gnome-libsecret', '--password-store=gnome-libsecret'],
    ['/home/ada/my apps/holdfast', '"/home/ada/my apps/holdfast"'],
    ['a"b', '"a\\\\"b"'],
    ['a$b`c', '"a\\\\$b\\\\`c"'],
    ['a\\b', '"a\\\\\\\\b"'],
    ['100%', '"100%%"'],
  ])('%s is written %s', (word, written) => {
    expect(quoted(word)).toBe(written);
  });
});

describe('a command that must be quoted', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is not relied on where no desktop environment would unquote it', async () => {
    vi.stubEnv('XDG_CURRENT_DESKTOP', '');
    const handler = new LinuxSchemeHandler({
      scheme: 'app.holdfast.test',
      command: ['/home/ada/my apps/holdfast'],
      shownName: 'Holdfast',
      icon: null,
      packagedName: 'holdfast.desktop',
    });
    expect(await handler.ensureRegistered()).toBe(false);
  });
});
