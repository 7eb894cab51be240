interface Cookie {
  name: string;
  value: string;
  path: string;
}

/** A browser's cookies for one origin: kept by path, gone when expired. */
export class CookieJar {
  #cookies: Cookie[] = [];

  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/; */);
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const attribute = (wanted: string) =>
        attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
      const path = attribute('path') ?? '/';
      this.#cookies = this.#cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
      const expires = attribute('expires');
      if (!expires || Date.parse(expires) > Date.now()) this.#cookies.push({ name, value, path });
    }
  }

  header(path: string): string {
    return this.#cookies
      .filter((cookie) => cookie.path === '/' || path === cookie.path || path.startsWith(`${cookie.path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }
}
