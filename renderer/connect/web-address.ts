import { texts } from '../messages/texts.ts';

/** What was typed as an address, with the https that people leave out. */
export function completeAddress(text: string): string {
  const address = text.trim();
  return address === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
}

/** Why an address can't be used; undefined for a good one, and for none where none is needed. */
export function addressFault(text: string, need: 'required' | 'optional'): string | undefined {
  const { faults } = texts.addProvider;
  const address = completeAddress(text);
  if (address === '') return need === 'required' ? faults.missing : undefined;
  const url = parse(address);
  if (!url?.hostname) return faults.noAddress;
  if (url.username || url.password) return faults.credentials;
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return undefined;
  return faults.unencrypted;
}

/** The one fault that is certain before somebody has done typing. */
export function unencryptedFault(text: string): string | undefined {
  return /^http:\/\/[^/]+\.[a-z]{2,}/i.test(text.trim()) ? addressFault(text, 'optional') : undefined;
}

/** Such as `api.example.com`; empty when there is none. */
export function hostIn(text: string): string {
  return parse(completeAddress(text))?.host ?? '';
}

/** The part of an address that access may be sent to; undefined for what is none. */
export function originIn(text: string): string | undefined {
  return addressFault(text, 'required') ? undefined : parse(completeAddress(text))?.origin;
}

/** Whether a provider is on this computer, and needs no network. */
export function isNear({ host }: { host: string }): boolean {
  const url = parse(`https://${host}`);
  return url !== undefined && isLoopback(url);
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
