import type { ApiHeader } from '../../../electron/accounts/call-api.ts';
import type { ApiRequestInput } from '../../../electron/ipc/contract.ts';

/** The headers as Holdfast sends them, but for the one with the access token; none that is no header. */
export function codeHeaders({ headers, body }: ApiRequestInput): ApiHeader[] {
  const own = headers
    .filter(({ name }) => /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && !/^authorization$/i.test(name))
    .map(({ name, value }) => ({ name, value: value.replace(/[\r\n\0]+/g, ' ') }));
  const has = (wanted: string) => own.some(({ name }) => name.toLowerCase() === wanted);
  return [
    ...(has('accept') ? [] : [{ name: 'Accept', value: 'application/json' }]),
    ...(body === null || has('content-type') ? [] : [{ name: 'Content-Type', value: 'application/json' }]),
    ...own,
  ];
}
