import { describe, expect, it } from 'vitest';
import type { AccountView } from '../../../electron/ipc/contract.ts';
import { forecastText } from '../../../renderer/messages/forecast-text.ts';
import { dateText } from '../../../renderer/messages/time-text.ts';
import { accountOf, dayMs, nowMs } from './account-of.ts';

type Forecast = NonNullable<AccountView['forecast']>;
const inDays = (kind: Forecast['kind'], days: number): Forecast => ({ kind, atMs: nowMs + days * dayMs });
const soon = (part: Partial<AccountView>) => forecastText(accountOf(part), 'Google', nowMs)?.isSoon;

describe('forecastText', () => {
  it('says nothing where nothing is known', () => {
    expect(forecastText(accountOf(), 'Google', nowMs)).toBeNull();
  });

  it('of a connection that has to be used', () => {
    const forecast = inDays('unused', 61);
    const text = forecastText(accountOf({ forecast }), 'Google', nowMs);
    expect(text?.line).toBe(
      `Google ends this connection on ${dateText(forecast.atMs, nowMs)} unless it is used`,
    );
    expect(text?.meaning).toContain('Holdfast uses it');
  });

  it('of a connection that ends in any case', () => {
    const forecast = inDays('lifetime', 61);
    expect(forecastText(accountOf({ forecast, renews: false }), 'Facebook', nowMs)?.line).toBe(
      `Reconnect by ${dateText(forecast.atMs, nowMs)}: Facebook ends it then`,
    );
  });

  it('names the year where it is another one', () => {
    const text = forecastText(accountOf({ forecast: inDays('unused', 400) }), 'Google', nowMs);
    expect(text?.line).toContain('2027');
  });

  it('warns when less than 14 days are left', () => {
    expect(soon({ forecast: inDays('lifetime', 13.9), renews: false })).toBe(true);
    expect(soon({ forecast: inDays('lifetime', 14.1), renews: false })).toBe(false);
  });

  it('warns of disuse only where no renewal counts as a use', () => {
    const forecast = inDays('unused', 3);
    expect(soon({ forecast })).toBe(false);
    expect(soon({ forecast, renews: false })).toBe(true);
    expect(soon({ forecast, accessTokenExpiresAtMs: null })).toBe(true);
    expect(soon({ forecast, health: { state: 'vault-locked' } })).toBe(true);
  });
});
