import { expect, test } from 'vitest';
import { installationKind } from '../../electron/installation/installation-kind.ts';

const linux = { isPackaged: true, platform: 'linux', environment: {} } as const;
const windows = { isPackaged: true, platform: 'win32', executable: 'C:\\Holdfast.exe' } as const;

test.each([
  ['source', { ...linux, isPackaged: false, executable: '/opt/electron/electron' }],
  ['system-package', { ...linux, executable: '/opt/Holdfast/holdfast' }],
  ['system-package', { ...linux, executable: '/usr/lib/holdfast/holdfast' }],
  ['archive', { ...linux, executable: '/home/ada/apps/holdfast/holdfast' }],
  ['archive', { ...linux, executable: '/usr/local/holdfast/holdfast' }],
  [
    'app-image',
    { ...linux, executable: '/tmp/.mount_x/holdfast', environment: { APPIMAGE: '/home/ada/H.AppImage' } },
  ],
  ['installer', { ...windows, environment: {} }],
  ['portable', { ...windows, environment: { PORTABLE_EXECUTABLE_FILE: 'D:\\Holdfast-portable.exe' } }],
  [
    'app-bundle',
    { ...linux, platform: 'darwin', executable: '/Applications/Holdfast.app/Contents/MacOS/Holdfast' },
  ],
] as const)('%s: %j', (kind, signs) => {
  expect(installationKind(signs)).toBe(kind);
});
