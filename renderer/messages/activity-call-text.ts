import type { ActivityEntryView } from '../../electron/ipc/contract.ts';
import type { Tone } from './health-text.ts';
import { httpStatusText } from './http-status-text.ts';
import { durationText } from './size-text.ts';
import { texts } from './texts.ts';

type Call = NonNullable<ActivityEntryView['call']>;

/** A call of an API: "GET /user/repos, 200 OK, 182 ms", and where it went. */
export function callText(call: Call) {
  const { status, durationMs } = call;
  const answer = status === null ? texts.activity.noAnswer : httpStatusText(status);
  const line = texts.activity.call(requestText(call), answer, durationText(durationMs));
  return { tone: toneOf(status), line, place: placeOf(call.url).host };
}

/** "GET /user/repos". */
export function requestText({ method, url }: Call): string {
  return `${method} ${placeOf(url).path}`;
}

function toneOf(status: number | null): Tone {
  if (status === null) return 'broken';
  if (status < 400) return 'unknown';
  return status < 500 ? 'needs-you' : 'broken';
}

function placeOf(url: string): { host: string; path: string } {
  try {
    const { host, pathname } = new URL(url);
    return { host, path: pathname };
  } catch {
    return { host: '', path: url };
  }
}
