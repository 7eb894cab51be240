import type { ApiRequestInput } from '../../../electron/ipc/contract.ts';
import { codeHeaders } from './code-headers.ts';

/** A request for Python with its library requests. The access token stays outside, in `TOKEN`. */
export function pythonOf(request: ApiRequestInput): string {
  const { method, url, body } = request;
  const headers = codeHeaders(request).map(({ name, value }) => `        ${text(name)}: ${text(value)},\n`);
  return [
    'import os\n\nimport requests\n\n',
    'response = requests.request(\n',
    `    ${text(method)},\n`,
    `    ${text(url)},\n`,
    '    headers={\n',
    '        "Authorization": f"Bearer {os.environ[\'TOKEN\']}",\n',
    ...headers,
    '    },\n',
    ...(body === null ? [] : [`    data=${text(body)}.encode(),\n`]),
    ')\n',
    'print(response.status_code, response.text)',
  ].join('');
}

/** What JSON writes, Python reads as the same text. */
function text(value: string): string {
  return JSON.stringify(value);
}
