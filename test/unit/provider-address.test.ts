import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { isOwnAddress, readAddress } from '../../electron/providers/own-provider-address.ts';

describe('an address of a provider of one’s own', () => {
  test.each([
    ['id.example.com', 'https://id.example.com'],
    ['https://ID.example.com/', 'https://id.example.com'],
    ['https://id.example.com:443', 'https://id.example.com'],
    ['id.example.com:8443', 'https://id.example.com:8443'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]'],
  ])('%s is %s', (typed, read) => expect(readAddress('host', typed, 'origin')).toBe(read));

  test.each([
    'http://id.example.com',
    'http://127.0.0.2',
    'http://[::1]:3000',
    'https://*.example.com',
    'https://id.example.com/path',
    'https://id.example.com?',
    'https://id.example.com#',
    'https://a:b@id.example.com',
    'https://@id.example.com@evil.example',
    'ftp://id.example.com',
    'app.holdfast.desktop:/oauth',
    'https://',
    '',
  ])('%s is none', (typed) => {
    expect(() => readAddress('host', typed, 'origin')).toThrow(/^host: /);
  });

  test('whatever is typed, what is taken is https or this machine, and holds no user name', () => {
    const part = fc.constantFrom(
      'https://',
      'http://',
      '127.0.0.1',
      'a.example',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '..',
      '%2f',
    );
    const typed = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        let read: string;
        try {
          read = readAddress('issuer', text, 'path');
        } catch (error) {
          return error instanceof AppError && error.code === 'PROVIDER_ADDRESS_INVALID';
        }
        const url = new URL(read);
        expect(read).toMatch(/^(https:\/\/[^/@?#]+|http:\/\/127\.0\.0\.1(:\d+)?)(\/[^?#]*)?$/);
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', '']);
        // Read again it is the same, and so it is on disk.
        return readAddress('issuer', read, 'path') === read && isOwnAddress(read, 'path');
      }),
      { numRuns: 5_000 },
    );
  });
});
