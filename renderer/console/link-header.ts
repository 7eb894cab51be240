/** The addresses of a `Link` header (RFC 8288 3), by what they are to this answer; all as they came. */
export function linksIn(header: string): Readonly<Record<string, string>> {
  const links: Record<string, string> = {};
  for (const [, address = '', parameters = ''] of header.matchAll(
    /<([^<>]*)>((?:\s*;[^,;"]*(?:"[^"]*")?)*)/g,
  )) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters);
    for (const name of (rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/))
      if (name && !Object.hasOwn(links, name)) links[name] = address;
  }
  return links;
}
