import { describe, expect, it } from 'vitest';
import {
  agoText,
  countdownText,
  dateText,
  momentText,
  pastDayName,
  pastDayText,
  secondsText,
  spanText,
} from '../../../renderer/messages/time-text.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

describe('spanText', () => {
  it.each([
    [0, 'under a minute'],
    [59_999, 'under a minute'],
    [minuteMs, '1 min'],
    [42.9 * minuteMs, '42 min'],
    [hourMs - 1, '59 min'],
    [hourMs, '1 h'],
    [hourMs + 5 * minuteMs, '1 h 5 min'],
    [2 * hourMs + 50 * minuteMs, '2 h'],
    [dayMs - 1, '23 h'],
    [dayMs, '1 day'],
    [6.9 * dayMs, '6 days'],
  ])('says %d ms as "%s"', (ms, text) => {
    expect(spanText(ms)).toBe(text);
  });
});

describe('agoText', () => {
  it('says what was less than a minute ago as just now', () => {
    expect(agoText(1000, 30_000)).toBe('just now');
  });

  it('says a time in the future, as clocks may have it, as just now', () => {
    expect(agoText(99_000, 30_000)).toBe('just now');
  });

  it('says how long ago', () => {
    expect(agoText(0, 5 * minuteMs)).toBe('5 min ago');
  });
});

describe('countdownText', () => {
  it.each([
    [245_000, '4:05'],
    [900, '0:01'],
    [-5, '0:00'],
  ])('says %d ms as "%s"', (ms, text) => {
    expect(countdownText(ms)).toBe(text);
  });
});

describe('secondsText', () => {
  it.each([
    [1, '1 second'],
    [30, '30 seconds'],
    [121, '3 minutes'],
  ])('says %d s as "%s"', (seconds, text) => {
    expect(secondsText(seconds)).toBe(text);
  });
});

describe('days', () => {
  const noonMs = new Date(2026, 2, 30, 12).getTime();
  const onDay = (day: number, hour = 12) => new Date(2026, 2, day, hour).getTime();

  it('are named without their year while it is this one', () => {
    expect(dateText(onDay(3), noonMs)).not.toContain('2026');
    expect(dateText(new Date(2027, 4, 3).getTime(), noonMs)).toContain('2027');
  });

  it('are counted by midnights, not by hours, also over a change of the clock', () => {
    expect(pastDayText(onDay(30, 0), noonMs)).toBe('today');
    expect(pastDayText(onDay(29, 23), noonMs)).toBe('yesterday');
    expect(pastDayText(onDay(28), noonMs)).toBe(`on ${dateText(onDay(28), noonMs)}`);
    expect(pastDayName(onDay(28), noonMs)).toBe(dateText(onDay(28), noonMs));
    expect(pastDayName(noonMs, noonMs)).toBe('Today');
  });

  it('give way to the hour for a moment of today', () => {
    expect(momentText(onDay(30, 14), noonMs)).toMatch(/\d[:.]00/);
    expect(momentText(onDay(31), noonMs)).toBe(dateText(onDay(31), noonMs));
  });
});
