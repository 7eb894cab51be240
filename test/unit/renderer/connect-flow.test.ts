import { describe, expect, it } from 'vitest';
import { attemptPhases } from '../../../renderer/connect/attempt-phases.ts';
import { flowPlace, sheetOfStep } from '../../../renderer/connect/flow-steps.ts';
import { isNear } from '../../../renderer/connect/web-address.ts';
import {
  choiceAt,
  forgetChoices,
  keepChoice,
  keepSearch,
  useConnectChoice,
} from '../../../renderer/store/connect-choice.ts';

const github = { id: 'github', mayAddClients: true };
const none = { attempt: undefined };

describe('the place on the way to an account', () => {
  it('goes from the provider to its set-up, its access and the attempt', () => {
    expect(flowPlace({ kind: 'choose-provider' }, none)?.at).toBe('provider');
    expect(flowPlace({ kind: 'set-up', providerId: 'github', next: 'choose-access' }, none)?.at).toBe(
      'set-up',
    );
    expect(flowPlace({ kind: 'choose-access', providerId: 'github' }, none)?.at).toBe('access');
    const attempt = { providerId: 'github', isNew: true, isOver: false };
    expect(flowPlace({ kind: 'attempt', attemptId: 'a' }, { attempt })?.at).toBe('connect');
  });

  it('has no steps for an account that is there already, and keeps the size', () => {
    const attempt = { providerId: 'github', isNew: false, isOver: false };
    expect(flowPlace({ kind: 'attempt', attemptId: 'a' }, { attempt })).toMatchObject({ at: undefined });
    expect(flowPlace({ kind: 'ask-more', accountId: 'a' }, none)).toMatchObject({ at: undefined });
  });

  it('is none in the settings and in other sheets', () => {
    expect(flowPlace({ kind: 'set-up', providerId: 'github', next: 'close' }, none)).toBeUndefined();
    expect(flowPlace({ kind: 'add-provider', next: 'close' }, none)).toBeUndefined();
    expect(flowPlace({ kind: 'export' }, none)).toBeUndefined();
    expect(flowPlace(null, none)).toBeUndefined();
  });
});

describe('the way back', () => {
  it('leads to what was done before', () => {
    expect(sheetOfStep('provider', 'access', github)).toEqual({ kind: 'choose-provider' });
    expect(sheetOfStep('set-up', 'access', github)).toMatchObject({ kind: 'set-up', providerId: 'github' });
    expect(sheetOfStep('provider', 'set-up', github)).toEqual({ kind: 'choose-provider' });
  });

  it('leads nowhere while an attempt is under way, forward, or to a set-up that is not the person’s', () => {
    expect(sheetOfStep('access', 'connect', github)).toBeUndefined();
    expect(sheetOfStep('access', 'set-up', github)).toBeUndefined();
    expect(sheetOfStep('set-up', 'access', { ...github, mayAddClients: false })).toBeUndefined();
  });
});

describe('what was chosen', () => {
  it('is kept for each provider until the way is left', () => {
    keepSearch('hub');
    keepChoice('github', { scopes: ['gist'] });
    keepChoice('github', { clientId: 'c' });
    keepChoice('google', { scopes: [] });
    expect(choiceAt('github')).toEqual({ scopes: ['gist'], clientId: 'c' });
    forgetChoices();
    expect(choiceAt('github')).toEqual({});
    expect(useConnectChoice.getState().search).toBe('');
  });
});

describe('the phases of an attempt', () => {
  const states = (...given: Parameters<typeof attemptPhases>) =>
    attemptPhases(...given).map(({ name, state }) => `${name} ${state}`);

  it('are all there from the start, and are done one after the other', () => {
    expect(states({ at: 'preparing' }, undefined, undefined)).toEqual([
      'prepare now',
      'agree next',
      'fetch next',
    ]);
    expect(states({ at: 'waiting-for-device' }, undefined, undefined)).toEqual([
      'prepare done',
      'type-code now',
      'fetch next',
    ]);
    expect(states({ at: 'preparing' }, undefined, { kind: 'connect-service', isByCode: false })).toEqual([
      'ask now',
      'fetch next',
    ]);
  });

  it('show where it failed, a no of the provider’s where it was said', () => {
    const failed = (code: 'SERVER_FAILED' | 'AUTHORIZATION_DENIED') =>
      states({ at: 'failed', error: { code } }, 'exchanging', undefined);
    expect(failed('SERVER_FAILED')).toEqual(['prepare done', 'agree done', 'fetch failed']);
    expect(failed('AUTHORIZATION_DENIED')).toEqual(['prepare done', 'agree failed', 'fetch next']);
  });

  it('are left out where nothing is known of them, and after the end', () => {
    expect(states({ at: 'failed', error: { code: 'SERVER_FAILED' } }, undefined, undefined)).toEqual([]);
    expect(states({ at: 'connected' }, 'exchanging', undefined)).toEqual([]);
  });
});

it('a provider on this computer needs no network', () => {
  expect(['127.0.0.1:3010', 'localhost', '[::1]:80'].every((host) => isNear({ host }))).toBe(true);
  expect(['github.com', 'localhost.example.com', ''].some((host) => isNear({ host }))).toBe(false);
});
