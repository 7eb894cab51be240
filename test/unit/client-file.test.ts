import { describe, expect, test } from 'vitest';
import { readClientFile } from '../../electron/clients/client-file.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { google } from '../../electron/providers/catalogue/google.ts';

const googleId = '123-abc.apps.googleusercontent.com';
const installed = {
  client_id: googleId,
  project_id: 'a-project',
  auth_uri: 'https://accounts.google.com/o/oauth2/auth',
  token_uri: 'https://oauth2.googleapis.com/token',
  client_secret: 'GOCSPX-canary',
  redirect_uris: ['http://localhost'],
};

describe('a client file is read', () => {
  test('as Google’s console gives it for a desktop app', () => {
    expect(readClientFile(google, JSON.stringify({ installed }))).toEqual({
      clientId: googleId,
      clientSecret: 'GOCSPX-canary',
    });
  });

  test('with a byte order mark before it and blanks around its values', () => {
    const text = `\uFEFF${JSON.stringify({ installed: { client_id: ` ${googleId} ` } })}`;
    expect(readClientFile(google, text)).toEqual({ clientId: googleId, clientSecret: null });
  });

  test('as a plain object of a client id and its secret, whatever else is in it', () => {
    const text = JSON.stringify({
      client_id: 'Ov23liAbCdEfGhIjKlMn',
      client_secret: 'canary',
      client_id_issued_at: 1,
    });
    expect(readClientFile(github, text)).toEqual({
      clientId: 'Ov23liAbCdEfGhIjKlMn',
      clientSecret: 'canary',
    });
  });

  test.each([null, ''])('with no secret when it is %o', (secret) => {
    const text = JSON.stringify({ client_id: googleId, client_secret: secret });
    expect(readClientFile(google, text).clientSecret).toBeNull();
  });
});

describe('a file is refused in one clear line, which repeats nothing of it', () => {
  const file = (content: unknown) => JSON.stringify(content);
  test.each([
    ['text', 'client_secret=canary', 'it is not a JSON object'],
    ['a torn file', file({ installed }).slice(0, -9), 'it is not a JSON object'],
    ['a list', file([installed]), 'it is not a JSON object'],
    ['null', 'null', 'it is not a JSON object'],
    ['a web client', file({ web: installed }), /a web client, .*“Desktop app”/],
    ['a service account’s key', file({ type: 'service_account', private_key: 'canary' }), /service account/],
    ['an empty object', '{}', 'client_id is missing or has another form'],
    ['`installed` as text', file({ installed: 'canary' }), /is missing or has another form/],
    ['a client id that is a number', file({ client_id: 7 }), 'client_id is missing or has another form'],
    [
      'a secret that is an object',
      file({ client_id: googleId, client_secret: { canary: 1 } }),
      'client_secret is missing or has another form',
    ],
    [
      'a secret of several lines',
      file({ client_id: googleId, client_secret: 'canary\nmore' }),
      'client_secret is missing or has another form',
    ],
    ['a client of another provider', file({ client_id: 'canary' }), 'its client is none of Google'],
  ])('%s', (_what, text, reason) => {
    const read = () => readClientFile(google, text);
    expect(read).toThrow(expect.objectContaining({ code: 'CLIENT_FILE_INVALID' }));
    expect(read).toThrow(reason);
    expect(read).not.toThrow(/canary/);
  });
});
