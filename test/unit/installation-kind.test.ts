import { expect, test } from 'vitest';
import { installationKind } from '../../electron/installation/installation-kind.ts';

const linux = { isPackaged: true, platform: 'linux', environment: {} } as const;
const windows = { isPackaged: true, platform: 'win32', executable: 'C:\\Holdfast.exe' } as const;

const image = { APPIMAGE: '/home/ada/H.AppImage', APPDIR: '/tmp/.mount_Hold1' };
const portable = { PORTABLE_EXECUTABLE_FILE: 'D:\\Holdfast-portable.exe' };

test.each([
  ['source', { ...linux, isPackaged: false, executable: '/opt/electron/electron' }],
  ['system-package', { ...linux, executable: '/opt/Holdfast/holdfast' }],
  ['system-package', { ...linux, executable: '/usr/lib/holdfast/holdfast' }],
  ['archive', { ...linux, executable: '/home/ada/apps/holdfast/holdfast' }],
  ['archive', { ...linux, executable: '/usr/local/holdfast/holdfast' }],
  ['app-image', { ...linux, executable: '/tmp/.mount_Hold1/holdfast', environment: image }],
  ['installer', { ...windows, environment: {} }],
  ['portable', { ...windows, executable: 'C:\\Temp\\nsq4F2.tmp\\app\\Holdfast.exe', environment: portable }],
  [
    'app-bundle',
    { ...linux, platform: 'darwin', executable: '/Applications/Holdfast.app/Contents/MacOS/Holdfast' },
  ],
] as const)('%s: %j', (kind, signs) => {
  expect(installationKind(signs)).toBe(kind);
});

test.each([
  [
    'a terminal that is an AppImage',
    'system-package',
    { ...linux, executable: '/opt/Holdfast/holdfast', environment: image },
  ],
  [
    'a copy beside its folder',
    'archive',
    { ...linux, executable: '/tmp/.mount_Hold10/holdfast', environment: image },
  ],
  ['another portable program', 'installer', { ...windows, environment: portable }],
] as const)('the variables of %s are not ours', (_what, kind, signs) => {
  expect(installationKind(signs)).toBe(kind);
});
