const longestSegment = 40;
const longestAddress = 500;

/**
 * The address of an API call as it may be kept: without its query, fragment and credentials, and with what looks like a secret in its
 * path left out. An address that is none is not kept at all.
 */
export function recordedAddress(url: string): string {
  const parsed = parsedAddress(url);
  if (!parsed) return '';
  const { origin, pathname } = parsed;
  const segments = pathname.split('/').map((segment) => (looksSecret(segment) ? '…' : segment));
  return (origin + segments.join('/')).slice(0, longestAddress);
}

/** Read once: it is done with every call. */
function parsedAddress(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Long, or of the kind that machines make: letters and digits mixed all over. Names and numbers of things are neither. */
function looksSecret(segment: string): boolean {
  if (segment.length > longestSegment) return true;
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment);
  const changes = segment.match(/[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])/gi)?.length ?? 0;
  return !isUuid && segment.length >= 16 && changes >= 5;
}
