import type { ApiRequestInput } from '../../../electron/ipc/contract.ts';
import { codeHeaders } from './code-headers.ts';

/** A request for JavaScript, wherever there is `fetch`. The access token stays outside, in `TOKEN`. */
export function fetchOf(request: ApiRequestInput): string {
  const { method, url, body } = request;
  const headers = codeHeaders(request).map(
    ({ name, value }) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return [
    `const response = await fetch(${JSON.stringify(url)}, {\n`,
    `  method: ${JSON.stringify(method)},\n`,
    '  headers: {\n',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one in the code that is written
    '    "Authorization": `Bearer ${TOKEN}`,\n',
    ...headers,
    '  },\n',
    ...(body === null ? [] : [`  body: ${JSON.stringify(body)},\n`]),
    '});\n',
    'console.log(response.status, await response.text());',
  ].join('');
}
