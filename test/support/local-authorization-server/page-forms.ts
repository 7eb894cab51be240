export interface PageForm {
  action: string;
  fields: Array<{ name: string; value: string; type: string; isChecked: boolean; isDisabled: boolean }>;
}

/** The name of a page of ours, and its first form, as a browser would see it. Enough HTML for our own pages. */
export function readPage(html: string): { name: string; text: string; form: PageForm | undefined } {
  const name = /<meta name="page" content="([^"]*)"/.exec(html)?.[1] ?? 'unknown';
  const text = html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  const [, opening, inside = ''] = /<form([^>]*)>(.*?)<\/form>/s.exec(html) ?? [];
  if (opening === undefined) return { name, text, form: undefined };
  const fields = [...inside.matchAll(/<input([^>]*)>/g)].map(([, attributes = '']) => ({
    name: attribute(attributes, 'name'),
    value: attribute(attributes, 'value'),
    type: attribute(attributes, 'type') || 'text',
    isChecked: / checked\b/.test(attributes),
    isDisabled: / disabled\b/.test(attributes),
  }));
  return { name, text, form: { action: attribute(opening, 'action'), fields } };
}

function attribute(attributes: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
