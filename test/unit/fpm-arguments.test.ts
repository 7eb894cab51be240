import { describe, expect, test } from 'vitest';
import { fold } from '../../build/packaging/fold.ts';
import { readFpmArguments } from '../../build/packaging/fpm-arguments.ts';

const asked = [
  ...[
    '-s',
    'dir',
    '--force',
    '-t',
    'deb',
    '-d',
    'libgtk-3-0',
    '-d',
    'xdg-utils',
    '--deb-recommends',
    'gnome-keyring',
  ],
  ...[
    '--deb-compression',
    'xz',
    '--architecture',
    'amd64',
    '--after-install',
    '/tmp/in',
    '--after-remove',
    '/tmp/out',
  ],
  ...[
    '--description',
    'keeps accounts\n Connects accounts.',
    '--version',
    '1.0.0~test',
    '--package',
    '/out/h.deb',
  ],
  ...[
    '--name',
    'holdfast',
    '--maintainer',
    'M <m@example.test>',
    '--vendor',
    'V',
    '--url',
    'https://example.test',
  ],
  ...['--category', 'utils', '--deb-priority', 'optional', '--license', 'MIT'],
  ...['/app/=/opt/Holdfast', '/tmp/h.desktop=/usr/share/applications/holdfast.desktop'],
];

describe('what electron-builder asks of fpm', () => {
  test('is read whole', () => {
    expect(readFpmArguments(asked)).toMatchObject({
      type: 'deb',
      summary: 'keeps accounts',
      description: 'Connects accounts.',
      depends: ['libgtk-3-0', 'xdg-utils'],
      recommends: ['gnome-keyring'],
      compression: 'xz',
      files: [
        { from: '/app/', to: '/opt/Holdfast' },
        { from: '/tmp/h.desktop', to: '/usr/share/applications/holdfast.desktop' },
      ],
    });
  });

  test.each([
    ['an argument that is not known', [...asked, '--deb-systemd', 'x.service'], /deb-systemd/],
    ['another kind of package', asked.map((word) => (word === 'deb' ? 'pacman' : word)), /no pacman/],
    ['a file without a place', [...asked, '/tmp/lost'], /says not where/],
    ['no name', asked.filter((word) => word !== '--name' && word !== 'holdfast'), /--name is missing/],
  ])('is refused with %s, since a package that lacks something is worse than none', (_what, words, why) => {
    expect(() => readFpmArguments(words)).toThrow(why);
  });
});

test('a description is folded between words, and a long word stays whole', () => {
  expect(fold('one two three extraordinarily four', 9)).toEqual([
    'one two',
    'three',
    'extraordinarily',
    'four',
  ]);
});
