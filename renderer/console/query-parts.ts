/** One parameter of an address; what it was typed as stays, so that nothing is written anew that was not changed. */
export interface QueryPart {
  name: string;
  value: string;
}

/** The parameters of an address, also of one that is no URL yet. */
export function queryPartsOf(url: string): QueryPart[] {
  return split(url).parts.map((part) => {
    const [name = '', ...value] = part.split('=');
    return { name: decoded(name), value: decoded(value.join('=')) };
  });
}

/** The address with one parameter changed; one past the last is added. A part without name and value is taken away. */
export function withQueryPart(url: string, index: number, { name, value }: QueryPart): string {
  const { before, parts, after } = split(url);
  const isEmpty = name === '' && value === '';
  const part = value === '' && name !== '' ? encoded(name) : `${encoded(name)}=${encoded(value)}`;
  const changed = [...parts.slice(0, index), ...(isEmpty ? [] : [part]), ...parts.slice(index + 1)];
  return before + (changed.length > 0 ? `?${changed.join('&')}` : '') + after;
}

export function withoutQueryPart(url: string, index: number): string {
  return withQueryPart(url, index, { name: '', value: '' });
}

function split(url: string): { before: string; parts: string[]; after: string } {
  const [address = '', ...fragment] = url.split('#');
  const after = fragment.length > 0 ? `#${fragment.join('#')}` : '';
  const start = address.indexOf('?');
  if (start === -1) return { before: address, parts: [], after };
  const query = address.slice(start + 1);
  return { before: address.slice(0, start), parts: query === '' ? [] : query.split('&'), after };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** As little as must be: commas, colons and dollar signs stay readable, as APIs write them. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|24|40|2F|7B|7D)/g, (code) => decodeURIComponent(code));
}
