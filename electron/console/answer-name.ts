const endings: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/pdf': 'pdf',
  'application/xml': 'xml',
  'application/zip': 'zip',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
};

/** What a saved answer might be called: as the API says, else after its address. Never a path, never a hidden file. */
export function answerName(url: URL, headers: Pick<Headers, 'get'>): string {
  const said =
    nameIn(headers.get('content-disposition') ?? '') ?? decoded(url.pathname.split('/').pop() ?? '');
  const name = said
    .replace(/[^\p{L}\p{N} ._()-]/gu, '-')
    .slice(-100)
    .replace(/^[. -]+/, '');
  const base = name || 'answer';
  if (/\.[A-Za-z0-9]{1,8}$/.test(base)) return base;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return `${base}.${endings[type] ?? (/json$/.test(type) ? 'json' : 'bin')}`;
}

/** RFC 6266, with the encoding of RFC 8187. */
function nameIn(disposition: string): string | undefined {
  const encoded = /\bfilename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  if (encoded) return decoded(encoded);
  return /\bfilename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition)?.slice(1).find(Boolean);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
