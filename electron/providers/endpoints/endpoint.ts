/** A request that an API is known to take; `{name}` in its address is for the person to fill in. */
export interface ApiEndpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  /** The window has a text for each. */
  what: string;
  /** Any one of them is enough; none: no scope is needed, or it is not known which. */
  scopes: readonly string[];
}

/** @param line method and path, as documentation writes them */
export function endpoint(base: string, line: string, what: string, ...scopes: string[]): ApiEndpoint {
  const [method, path] = line.split(' ');
  return { method: method as ApiEndpoint['method'], url: base + path, what, scopes };
}
