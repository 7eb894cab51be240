import type { ApiRequestInput } from '../../../electron/ipc/contract.ts';
import { codeHeaders } from './code-headers.ts';

/** A request for a POSIX shell. The access token stays outside, in `$TOKEN`. */
export function curlOf(request: ApiRequestInput): string {
  const { method, url, body } = request;
  const lines = [
    'curl --globoff',
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' ? [] : [`--request ${method}`]),
    `--url ${quoted(url)}`,
    '--header "Authorization: Bearer $TOKEN"',
    // With nothing behind the colon, curl would leave the header out.
    ...codeHeaders(request).map(({ name, value }) =>
      value === '' ? `--header ${quoted(`${name};`)}` : `--header ${quoted(`${name}: ${value}`)}`,
    ),
    ...(body === null ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return lines.join(' \\\n  ');
}

/** Nothing has a meaning between single quotes but their end. No text of a shell holds the character zero. */
function quoted(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}
