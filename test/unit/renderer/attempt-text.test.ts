import { describe, expect, it } from 'vitest';
import type { AttemptView } from '../../../electron/ipc/contract.ts';
import {
  type AttemptPurpose,
  attemptLine,
  attemptTitle,
  codeReason,
  otherPersonText,
  preparingText,
} from '../../../renderer/messages/attempt-text.ts';
import { pastedFault } from '../../../renderer/messages/connect-paste-text.ts';

const github = { id: 'github', name: 'GitHub' };
const byCode: AttemptPurpose = { kind: 'connect', isByCode: true };
const at = (step: AttemptView['step']): AttemptView => ({
  id: '00000000-0000-4000-8000-000000000001',
  providerId: 'github',
  accountId: null,
  step,
});
const failed = at({ at: 'failed', error: { code: 'AUTHORIZATION_EXPIRED', advice: 'retry', message: '' } });

describe('attemptTitle', () => {
  it('speaks of the code where a code ran out, and of the browser where that did not come back', () => {
    expect(attemptTitle(failed, github, byCode)).toBe('The code has run out');
    expect(attemptTitle(failed, github)).toContain('browser');
  });

  it('gives the code to a list, where it is not beside the title', () => {
    const waiting = at({
      at: 'waiting-for-device',
      userCode: 'WDJB-MJHT',
      verificationUri: 'https://github.com/login/device',
      verificationUriComplete: null,
      expiresAtMs: 0,
    });
    expect(attemptLine(waiting, github)).toContain('WDJB-MJHT');
    expect(attemptTitle(waiting, github)).not.toContain('WDJB');
  });
});

describe('preparingText', () => {
  it('announces a browser only where one opens', () => {
    expect(preparingText(undefined, 'GitHub')).toContain('browser');
    expect(preparingText(byCode, 'GitHub')).not.toContain('browser');
    expect(preparingText({ kind: 'connect-service', isByCode: false }, 'GitHub')).not.toContain('browser');
  });
});

describe('codeReason', () => {
  it('says what the code is for, and to leave it when somebody else sent it [R33]', () => {
    expect(codeReason(byCode, 'GitHub', undefined)).toMatch(/connect an account at GitHub.*do not type it/s);
    const again: AttemptPurpose = { kind: 'reconsent', isByCode: true };
    expect(codeReason(again, 'GitHub', 'Ada')).toContain('the access of Ada at GitHub');
  });
});

describe('otherPersonText', () => {
  const grace = { displayName: 'Grace', email: 'grace@example.com', isKnown: false };

  it('says who signed in, and who should have', () => {
    expect(otherPersonText(grace, 'Ada', 'GitHub').lead).toBe(
      'You signed in as Grace (grace@example.com), not as Ada.',
    );
  });

  it('offers to renew somebody who is in the list already', () => {
    expect(otherPersonText({ ...grace, isKnown: true }, 'Ada', 'GitHub').meaning).toContain('renew');
    expect(otherPersonText(grace, 'Ada', 'GitHub').meaning).toContain('another account');
  });
});

describe('pastedFault', () => {
  it.each(['CALLBACK_INVALID', 'AUTHORIZATION_STATE_MISMATCH', 'TRANSPORT_TIMEOUT'] as const)(
    'says of %s what to paste instead',
    (code) => expect(pastedFault({ code, advice: 'none', message: '' })).toMatch(/^[A-Z].*\.$/),
  );
});
