import type { Exchange, RecordedValue } from './exchange.ts';
import { PersonalWords } from './personal-words.ts';

const exchangeFormat = 1;

/** Taking an exchange along as JSON, indented; who the person is only where they wish so. */
export function exchangeAsJson(exchange: Exchange, appVersion: string, withPersonalData: boolean): string {
  const { accountId: _id, accountName, startedAtMs, endedAtMs, steps, ...rest } = exchange;
  const personal = withPersonalData ? undefined : new PersonalWords(exchange);
  const content = {
    format: 'holdfast-exchange',
    version: exchangeFormat,
    appVersion,
    ...rest,
    ...(withPersonalData && { accountName }),
    startedAt: new Date(startedAtMs).toISOString(),
    endedAt: endedAtMs === null ? null : new Date(endedAtMs).toISOString(),
    steps: steps.map(({ atMs, address, sections, ...step }) => ({
      at: new Date(atMs).toISOString(),
      ...step,
      address: personal?.withoutThem(address) ?? address,
      sections: sections.map(({ entries, ...section }) => ({
        ...section,
        entries: entries.map(({ name, value }) => ({ name, ...exported(value, personal) })),
      })),
    })),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** @param personal undefined where who the person is may be said */
function exported(value: RecordedValue, personal: PersonalWords | undefined) {
  if (value.as === 'masked') {
    const { what, number, length } = value;
    return { masked: true, sameAs: `${what} ${number}`, length };
  }
  const isLeftOut = personal !== undefined && (value.as === 'personal' || personal.areIn(value.text));
  return isLeftOut ? { masked: true, sameAs: 'personal', length: value.text.length } : { value: value.text };
}
