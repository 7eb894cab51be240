import { httpStatusNames } from './http-status-names.ts';
import { texts } from './texts.ts';

/** "200 OK"; a status without a known name is shown by its number. */
export function httpStatusText(status: number): string {
  return `${status} ${httpStatusNames[status] ?? ''}`.trim();
}

/** What a status means, in a sentence; undefined where that is plain. */
export function httpStatusMeaning(status: number): string | undefined {
  return texts.httpStatus.meanings[status];
}
