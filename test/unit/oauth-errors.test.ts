import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import { type OAuthErrorName, oauthErrorNames } from '../../electron/errors/oauth-error-names.ts';
import { oauthErrorMeanings, oauthErrors } from '../../electron/errors/oauth-errors.ts';
import { type ProtocolStep, protocolSteps } from '../../electron/errors/protocol-step.ts';
import { translated } from '../support/app/translated-error.ts';

describe('the table has every name of', () => {
  test.each([
    [
      'RFC 6749 4.1.2.1',
      'invalid_request unauthorized_client access_denied unsupported_response_type invalid_scope server_error temporarily_unavailable',
    ],
    [
      'RFC 6749 5.2',
      'invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type invalid_scope',
    ],
    ['RFC 6750 3.1', 'invalid_request invalid_token insufficient_scope'],
    ['RFC 7009 2.2.1', 'invalid_client unsupported_token_type'],
    ['RFC 8628 3.5', 'authorization_pending slow_down access_denied expired_token'],
    ['RFC 9126 2.3', 'invalid_request invalid_client'],
    ['RFC 9449', 'invalid_dpop_proof use_dpop_nonce'],
    [
      'OIDC Core 3.1.2.6',
      'interaction_required login_required account_selection_required consent_required invalid_request_uri invalid_request_object request_not_supported request_uri_not_supported registration_not_supported',
    ],
    [
      'Google',
      'admin_policy_enforced deleted_client disabled_client org_internal redirect_uri_mismatch invalid_rapt',
    ],
    [
      'GitHub',
      'bad_verification_code incorrect_client_credentials bad_refresh_token incorrect_device_code device_flow_disabled application_suspended unverified_user_email redirect_uri_mismatch',
    ],
  ])('%s', (place, names) => {
    const [document = '', section = ''] = place.split(/ (?=\d[\d.]*$)/);
    for (const name of names.split(' ')) {
      const { definedIn } = oauthErrors[name as OAuthErrorName];
      expect(definedIn).toContain(document);
      expect(definedIn).toContain(section);
    }
  });
});

/** In the order of the steps; "·" where the name is not expected. */
const columns: ProtocolStep[] = [
  'pushed-authorization',
  'authorization',
  'device-authorization',
  'code-grant',
  'device-grant',
  'client-credentials',
  'exchange',
  'userinfo',
  'refresh',
  'revocation',
];
const short: Record<string, ErrorCode> = {
  AZ: 'AUTHORIZATION_REJECTED',
  DENY: 'AUTHORIZATION_DENIED',
  LATE: 'AUTHORIZATION_EXPIRED',
  CLI: 'CLIENT_REJECTED',
  DEL: 'CLIENT_DELETED',
  DEV: 'DEVICE_GRANT_UNAVAILABLE',
  LACK: 'PROVIDER_LACKS_GRANT',
  SCO: 'SCOPE_REJECTED',
  CODE: 'GRANT_CODE_REJECTED',
  END: 'GRANT_INVALID',
  POL: 'GRANT_ENDED_BY_POLICY',
  FAIL: 'SERVER_FAILED',
  RATE: 'SERVER_RATE_LIMITED',
  REF: 'SERVER_REFUSED',
  WHO: 'ACCOUNT_IDENTITY_UNREADABLE',
  NREV: 'REVOCATION_NOT_SUPPORTED',
};
const decisions = `
                              PAR  AUTH DEV  CODE DGR  CC   EXCH UI   REFR REV
invalid_request               AZ   AZ   REF  REF  REF  REF  REF  REF  REF  REF
invalid_client                CLI  CLI  CLI  CLI  CLI  CLI  CLI  ·    CLI  CLI
unauthorized_client           CLI  CLI  DEV  CLI  DEV  LACK CLI  ·    CLI  CLI
access_denied                 AZ   DENY AZ   DENY DENY CLI  END  ·    END  ·
unsupported_response_type     LACK LACK ·    ·    ·    ·    ·    ·    ·    ·
invalid_scope                 SCO  SCO  SCO  SCO  SCO  SCO  SCO  ·    SCO  ·
invalid_grant                 ·    ·    ·    CODE CODE CLI  END  ·    END  ·
unsupported_grant_type        ·    ·    DEV  LACK DEV  LACK LACK ·    LACK ·
server_error                  FAIL FAIL FAIL FAIL FAIL FAIL FAIL ·    FAIL FAIL
temporarily_unavailable       FAIL FAIL FAIL FAIL FAIL FAIL FAIL ·    FAIL FAIL
invalid_token                 ·    ·    ·    ·    ·    ·    END  WHO  END  END
insufficient_scope            ·    ·    ·    ·    ·    ·    ·    SCO  ·    ·
unsupported_token_type        ·    ·    ·    ·    ·    ·    ·    ·    ·    NREV
authorization_pending         ·    ·    ·    ·    LATE ·    ·    ·    ·    ·
slow_down                     ·    ·    RATE RATE RATE RATE RATE ·    RATE ·
expired_token                 ·    ·    ·    ·    LATE ·    END  ·    END  ·
invalid_target                SCO  SCO  SCO  SCO  SCO  SCO  SCO  ·    SCO  ·
invalid_redirect_uri          CLI  CLI  ·    CLI  ·    ·    ·    ·    ·    ·
use_dpop_nonce                REF  ·    ·    REF  REF  REF  REF  REF  REF  ·
invalid_dpop_proof            REF  ·    ·    REF  REF  REF  REF  REF  REF  ·
interaction_required          ·    AZ   ·    AZ   AZ   ·    END  ·    END  ·
login_required                ·    AZ   ·    AZ   AZ   ·    END  ·    END  ·
account_selection_required    ·    AZ   ·    AZ   AZ   ·    END  ·    END  ·
consent_required              ·    AZ   ·    AZ   AZ   ·    END  ·    END  ·
invalid_request_uri           LATE LATE ·    ·    ·    ·    ·    ·    ·    ·
invalid_request_object        AZ   AZ   ·    ·    ·    ·    ·    ·    ·    ·
request_not_supported         AZ   AZ   ·    ·    ·    ·    ·    ·    ·    ·
request_uri_not_supported     AZ   AZ   ·    ·    ·    ·    ·    ·    ·    ·
registration_not_supported    AZ   AZ   ·    ·    ·    ·    ·    ·    ·    ·
admin_policy_enforced         AZ   AZ   AZ   AZ   AZ   ·    ·    ·    POL  ·
invalid_rapt                  AZ   AZ   AZ   AZ   AZ   ·    ·    ·    POL  ·
rapt_required                 AZ   AZ   AZ   AZ   AZ   ·    ·    ·    POL  ·
org_internal                  AZ   AZ   AZ   AZ   AZ   ·    ·    ·    ·    ·
deleted_client                DEL  DEL  DEL  DEL  DEL  DEL  DEL  ·    DEL  DEL
disabled_client               CLI  CLI  CLI  CLI  CLI  CLI  CLI  ·    CLI  CLI
rate_limit_exceeded           RATE RATE RATE RATE RATE RATE RATE ·    RATE RATE
redirect_uri_mismatch         CLI  CLI  ·    CLI  CLI  CLI  CLI  ·    CLI  ·
incorrect_client_credentials  CLI  CLI  CLI  CLI  CLI  CLI  CLI  ·    CLI  CLI
application_suspended         CLI  CLI  CLI  CLI  CLI  CLI  CLI  ·    CLI  CLI
bad_verification_code         ·    ·    ·    CODE CODE ·    ·    ·    ·    ·
bad_refresh_token             ·    ·    ·    ·    ·    ·    ·    ·    END  ·
incorrect_device_code         ·    ·    ·    ·    CODE ·    ·    ·    ·    ·
device_flow_disabled          ·    ·    DEV  ·    DEV  ·    ·    ·    ·    ·
unverified_user_email         ·    AZ   ·    AZ   AZ   ·    ·    ·    ·    ·
authorization_declined        ·    ·    ·    ·    DENY ·    ·    ·    ·    ·
invalid_resource              SCO  SCO  SCO  SCO  SCO  SCO  SCO  ·    SCO  ·
OAuthException                ·    AZ   ·    REF  REF  REF  REF  REF  REF  REF`
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/) as [OAuthErrorName, ...string[]]);

describe('what each error means at each step', () => {
  test('is decided for every name, and for no other', () => {
    expect(decisions.map(([name]) => name)).toEqual(oauthErrorNames);
  });

  test.each(decisions)('%s', (name, ...cells) => {
    const expected = Object.fromEntries(
      columns.flatMap((step, index) => {
        const code = short[cells[index] ?? ''];
        return code ? [[step, code]] : [];
      }),
    );
    const meanings = oauthErrorMeanings().filter((meaning) => meaning.name === name);
    expect(Object.fromEntries(meanings.map(({ step, code }) => [step, code]))).toEqual(expected);
    for (const { step, code, endsGrant: ends } of meanings) {
      expect(translated({ error: name }, step)).toMatchObject({ code, oauthError: name });
      expect(ends).toBe(['END', 'POL'].includes(cells[columns.indexOf(step)] ?? ''));
    }
  });

  test.each(protocolSteps)('never ends a grant by a name that is not expected at %s', (step) => {
    const expectedHere = new Set(
      oauthErrorMeanings()
        .filter((each) => each.step === step)
        .map(({ name }) => name),
    );
    for (const error of oauthErrorNames.filter((name) => !expectedHere.has(name))) {
      const { code } = translated({ error }, step);
      expect(code).toBe(step === 'authorization' ? 'AUTHORIZATION_REJECTED' : 'SERVER_REFUSED');
    }
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is no name of the table',
    (error) => {
      const { code, oauthError } = translated(JSON.parse(`{"error": "${error}"}`), 'code-grant');
      expect({ code, oauthError }).toEqual({ code: 'SERVER_REFUSED', oauthError: undefined });
    },
  );
});

describe('an error that the table does not have', () => {
  test.each([
    ['a word of its own for a dead grant', 'token_was_revoked', 400, 'GRANT_INVALID'],
    ['a proxy’s 403', 'Forbidden', 403, 'SERVER_REFUSED'],
    ['a word with a status that speaks of no grant', 'token_was_revoked', 403, 'SERVER_REFUSED'],
    ['a framework’s 404', 'Not Found', 404, 'SERVER_FAILED'],
    ['a framework’s 408', 'Request Timeout', 408, 'SERVER_FAILED'],
    ['any at 429', 'token_was_revoked', 429, 'SERVER_RATE_LIMITED'],
    ['any at 502', 'token_was_revoked', 502, 'SERVER_FAILED'],
  ])('%s, at a refresh', (_what, error, status, code) => {
    expect(translated({ error }, 'refresh', status)).toMatchObject({ code, oauthError: undefined });
  });

  test('ends nothing but at a refresh', () => {
    expect(translated({ error: 'token_was_revoked' }, 'revocation').code).toBe('SERVER_REFUSED');
    expect(translated({ error: 'token_was_revoked' }, 'authorization').code).toBe('AUTHORIZATION_REJECTED');
  });

  test('says at the device endpoint that there is none', () => {
    expect(translated({ error: 'Not Found' }, 'device-authorization', 404).code).toBe(
      'DEVICE_GRANT_UNAVAILABLE',
    );
  });
});

test.each([429, 500, 503])('what a server says with %i ends no grant', (status) => {
  for (const error of oauthErrorNames) {
    const { code, oauthError } = translated({ error }, 'refresh', status);
    expect(code).toBe(status === 429 ? 'SERVER_RATE_LIMITED' : 'SERVER_FAILED');
    // The text of another name would not fit.
    if (oauthError) expect(['SERVER_FAILED', 'SERVER_RATE_LIMITED']).toContain(code);
  }
});
