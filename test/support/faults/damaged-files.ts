import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** One way in which a file of the vault is not what it should be. */
export interface Damage {
  /** As the table has it; several cases can be of one kind. */
  kind: string;
  name: string;
  apply: (file: string) => void;
  /** Whether what was there after {@link apply} is still there, in its place or under another name beside it. */
  isKept: (file: string) => boolean;
}

const everyBytes = 16;
const nowhere = 'nowhere-at-all';

/** All damages to a file of so many bytes. */
export function damagesTo(original: Buffer): Damage[] {
  const cuts: Damage[] = [];
  for (let length = everyBytes; length < original.length; length += everyBytes)
    cuts.push(bytes('cut at every 16th byte', `cut to ${length} bytes`, original.subarray(0, length)));
  return [
    ...cuts,
    bytes('empty', 'empty', Buffer.alloc(0)),
    bytes('random bytes', 'random bytes', randomBytes(original.length)),
    bytes('zeros', 'zeros', Buffer.alloc(original.length)),
    bytes('another JSON', 'another JSON', Buffer.from('{"schemaVersion": 1, "value": {"what": "else"}}')),
    bytes('of a newer version', 'of a newer version', ofNewerVersion(original)),
    {
      kind: 'a folder',
      name: 'a folder',
      apply: (file) => {
        rmSync(file);
        mkdirSync(file);
        writeFileSync(path.join(file, 'inside'), nowhere);
      },
      isKept: (file) => beside(file).some((each) => existsSync(path.join(each, 'inside'))),
    },
    {
      kind: 'a link to nowhere',
      name: 'a link to nowhere',
      apply: (file) => {
        rmSync(file);
        symlinkSync(nowhere, file);
      },
      isKept: (file) =>
        beside(file).some((each) => lstatSync(each).isSymbolicLink() && readlinkSync(each) === nowhere),
    },
  ];
}

function bytes(kind: string, name: string, content: Buffer): Damage {
  return {
    kind,
    name,
    apply: (file) => writeFileSync(file, content),
    // Of nothing, nothing can be kept.
    isKept: (file) =>
      content.length === 0 ||
      beside(file).some((each) => lstatSync(each).isFile() && readFileSync(each).equals(content)),
  };
}

function ofNewerVersion(original: Buffer): Buffer {
  return Buffer.from(original.toString().replace(/"schemaVersion":\s*\d+/, '"schemaVersion": 99'));
}

function beside(file: string): string[] {
  const folder = path.dirname(file);
  return readdirSync(folder).map((name) => path.join(folder, name));
}
