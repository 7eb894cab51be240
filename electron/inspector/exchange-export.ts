import type { Exchange, RecordedValue } from './exchange.ts';

export const exchangeFormat = 1;

/** Taking an exchange along as JSON, indented; who the person is only where they wish so. */
export function exchangeAsJson(exchange: Exchange, appVersion: string, withPersonalData: boolean): string {
  const { accountId: _id, accountName, startedAtMs, endedAtMs, steps, ...rest } = exchange;
  const content = {
    format: 'holdfast-exchange',
    version: exchangeFormat,
    appVersion,
    ...rest,
    ...(withPersonalData && { accountName }),
    startedAt: new Date(startedAtMs).toISOString(),
    endedAt: endedAtMs === null ? null : new Date(endedAtMs).toISOString(),
    steps: steps.map(({ atMs, sections, ...step }) => ({
      at: new Date(atMs).toISOString(),
      ...step,
      sections: sections.map(({ entries, ...section }) => ({
        ...section,
        entries: entries.map(({ name, value }) => ({ name, ...exported(value, withPersonalData) })),
      })),
    })),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function exported(value: RecordedValue, withPersonalData: boolean) {
  if (value.as === 'masked') {
    const { what, number, length } = value;
    return { masked: true, sameAs: `${what} ${number}`, length };
  }
  const isLeftOut = value.as === 'personal' && !withPersonalData;
  return isLeftOut ? { masked: true, sameAs: 'personal', length: value.text.length } : { value: value.text };
}
