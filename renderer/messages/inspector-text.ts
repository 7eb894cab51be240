import type { ExchangeSummaryView, ExchangeView } from '../../electron/ipc/contract.ts';
import { explainError } from './error-text.ts';
import type { Tone } from './health-text.ts';
import { httpStatusText } from './http-status-text.ts';
import { texts } from './texts.ts';
import { exactText } from './time-text.ts';
import { numberText } from './words.ts';

export type RecordedStep = ExchangeView['steps'][number];
export type RecordedValue = RecordedStep['sections'][number]['entries'][number]['value'];

/** "Connecting Ada Lovelace". */
export function exchangeTitle({
  kind,
  accountName,
}: Pick<ExchangeSummaryView, 'kind' | 'accountName'>): string {
  return texts.inspector.titles[kind](accountName);
}

export function exchangeTone({ outcome }: Pick<ExchangeSummaryView, 'outcome'>): Tone {
  if (outcome === 'failed') return 'broken';
  return outcome === 'succeeded' ? 'works' : 'unknown';
}

/** "34 ms", "1.2 s". */
export function durationText(ms: number): string {
  const { milliseconds, seconds } = texts.inspector;
  return ms < 1000 ? milliseconds(numberText(ms)) : seconds(numberText(Math.round(ms / 100) / 10));
}

/** How a step was answered: "200 OK · 34 ms"; empty where nothing could be. */
export function answerText({ status, error, durationMs, kind, times }: RecordedStep): string {
  if (kind === 'authorization-request' || kind === 'redirect' || kind === 'check' || kind === 'wait-ended')
    return '';
  const { noAnswer, nothingCame } = texts.inspector;
  const answer = status === null ? (error ? nothingCame : noAnswer) : httpStatusText(status);
  const parts = [answer, durationMs === null ? '' : durationText(durationMs)];
  if (times > 1) parts.push(texts.inspector.times(times));
  return parts.filter(Boolean).join(' · ');
}

/** What a masked value is called: "Refresh token 1". */
export function maskedName({ what, number }: { what: string; number: number }): string {
  const names: Readonly<Record<string, string>> = texts.inspectorSecrets;
  return texts.inspector.masked(names[what] ?? texts.inspectorOtherSecret, number);
}

/** The moment that a number stands for, where it stands for one. */
export function momentOf(name: string, text: string): string {
  const isMoment = /^(exp|iat|nbf|auth_time|updated_at)$/.test(name) && /^\d{9,11}$/.test(text);
  return isMoment ? exactText(Number(text) * 1000) : '';
}

/** All of an exchange for a bug report: no secret is in it, and nothing about the person. */
export function exchangeAsText(exchange: ExchangeView, appVersion: string): string {
  const { copyLines: lines, stepNumber } = texts.inspector;
  const { id, name } = { id: exchange.providerId, name: exchange.providerName };
  const head = [
    lines.heading(exchangeTitle({ kind: exchange.kind, accountName: '' }), appVersion),
    lines.when(name, new Date(exchange.startedAtMs).toISOString()),
    texts.inspector.outcomes[exchange.outcome],
  ];
  const { cause } = exchange;
  if (cause) {
    const { title } = explainError(
      { code: cause.code, ...(cause.oauthError && { oauthError: cause.oauthError }) },
      { id, name },
    );
    head.push(lines.cause(title, [cause.code, cause.oauthError].filter(Boolean).join(', ')));
  }
  const steps = exchange.steps.flatMap((step, index) => [
    '',
    ...stepLines(step, stepNumber(index + 1, texts.inspectorSteps[step.kind].title)),
  ]);
  return [...head, ...steps, ''].join('\n');
}

function stepLines(step: RecordedStep, title: string): string[] {
  const address = [step.method, step.address].filter(Boolean).join(' ');
  const failed = step.failed ? texts.inspector.failedHere : '';
  const sections = step.sections.flatMap(({ part, entries }) => [
    `  ${texts.inspectorSections[part]}:`,
    ...entries.map(({ name, value }) => `    ${name}: ${plainValue(value)}`),
  ]);
  return [
    title,
    ...[address, answerText(step), failed].filter(Boolean).map((line) => `  ${line}`),
    ...sections,
  ];
}

function plainValue(value: RecordedValue): string {
  const { copyLines } = texts.inspector;
  if (value.as === 'masked') {
    const names: Readonly<Record<string, string>> = texts.inspectorSecrets;
    return copyLines.masked(names[value.what] ?? texts.inspectorOtherSecret, value.number, value.length);
  }
  return value.as === 'personal' ? copyLines.personal : value.text;
}
