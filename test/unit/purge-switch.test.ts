import { expect, test } from 'vitest';
import { asksToLeave } from '../../electron/installation/purge-switch.ts';

const link = 'app.holdfast.desktop:/oauth/callback/demo?code=1&state=2';

test.each([
  [true, ['/opt/Holdfast/holdfast', '--purge']],
  [true, ['/opt/Holdfast/holdfast', '--no-sandbox', '--purge', '--yes']],
  [false, ['/opt/Holdfast/holdfast']],
  [false, ['/opt/Holdfast/holdfast', '--purged']],
  [false, ['/opt/Holdfast/holdfast', link]],
])('%s: %j', (asks, commandLine) => {
  expect(asksToLeave(commandLine)).toBe(asks);
});

test.each([
  ['behind it', [link, '--purge', '--yes']],
  ['before it', ['--purge', '--yes', link]],
  ['of which little is left', ['app.holdfast.desktop:', '--purge', '--yes', '']],
  ['in capitals', ['APP.HOLDFAST.DESKTOP:x', '--purge']],
])('a link that brings switches with it removes nothing: %s', (_where, given) => {
  expect(asksToLeave(['C:\\Holdfast.exe', ...given])).toBe(false);
});
