import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeGroups, spelledCode, typedAddress } from '../../../renderer/connect/user-code.ts';

describe('codeGroups', () => {
  it.each([
    ['WDJB-MJHT', ['WDJB', 'MJHT'], '-'],
    ['WDJB MJHT', ['WDJB', 'MJHT'], ''],
    ['WDJBMJHT', ['WDJB', 'MJHT'], ''],
    ['482913665', ['482', '913', '665'], ''],
    ['A7F3KQX', ['A7F3', 'KQX'], ''],
    ['BXK72', ['BXK72'], ''],
  ])('shows %s in groups that the eye can hold', (userCode, groups, separator) => {
    expect(codeGroups(userCode)).toEqual({ groups, separator });
  });

  it('loses no letter and changes no order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,40}$/), (userCode) => {
        expect(codeGroups(userCode).groups.join('')).toBe(userCode);
      }),
    );
  });
});

describe('spelledCode', () => {
  it('spells letter by letter, with a pause between groups', () => {
    expect(spelledCode('WDJB-MJHT')).toBe('W D J B, dash, M J H T');
    expect(spelledCode('482913665')).toBe('4 8 2, 9 1 3, 6 6 5');
  });
});

describe('typedAddress', () => {
  it('leaves out what nobody types', () => {
    expect(typedAddress('https://github.com/login/device')).toBe('github.com/login/device');
    expect(typedAddress('https://www.google.com/')).toBe('www.google.com');
  });
});
