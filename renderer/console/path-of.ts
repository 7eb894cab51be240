/** The part of a URL that tells requests to one API apart; a text that is no URL as it is. */
export function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return url;
  }
}
