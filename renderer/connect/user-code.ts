import { texts } from '../messages/texts.ts';

/** A user code in groups that the eye can hold, as the server wrote it. */
export interface CodeGroups {
  groups: string[];
  /** What the server put between them; nothing where it left that to us. */
  separator: string;
}

const mostTogether = 5;

/** The server's own groups; a long code without any is cut in fours or threes (RFC 8628 6.1). */
export function codeGroups(userCode: string): CodeGroups {
  const code = userCode.trim();
  const groups = code.split(/[\s-]+/).filter(Boolean);
  if (groups.length !== 1 || code.length <= mostTogether)
    return { groups, separator: code.includes('-') ? '-' : '' };
  const size = code.length % 4 !== 0 && code.length % 3 === 0 ? 3 : 4;
  return { groups: code.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [code], separator: '' };
}

/** A user code letter by letter, for a voice that would else make a word of it. */
export function spelledCode(userCode: string): string {
  const { groups, separator } = codeGroups(userCode);
  return groups
    .map((group) => [...group].join(' '))
    .join(separator === '-' ? texts.attemptWaiting.code.dash : ', ');
}

/** An address as people type it. */
export function typedAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
