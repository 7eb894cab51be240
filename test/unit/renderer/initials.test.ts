import { expect, test } from 'vitest';
import { initialsOf } from '../../../renderer/messages/initials.ts';

test.each([
  ['Ada Lovelace', 'AL'],
  ['grace brewster hopper', 'GH'],
  ['Alan', 'A'],
  ['ada@example.test', 'A'],
  ['ada.lovelace@example.test', 'A'],
  ['nightly-report', 'NR'],
  ['Émile Zola', 'ÉZ'],
  ['E\u0301mile Zola', 'E\u0301Z'],
  ['王小明', '王'],
  ['김 민수', '김'],
  ['“Work” (old)', 'WO'],
  ['🦊 Fox', 'F'],
  ['🦊', ''],
  ['', ''],
])('%s is shown as %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
