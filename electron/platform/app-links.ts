import { app } from 'electron';
import { isAppLink } from '../authorization/callback-url.ts';

/**
 * Makes this the one running instance and collects the links of our scheme that the operating system brings: by
 * `open-url` on macOS, by the arguments of a second start elsewhere, and by our own at a cold start.
 *
 * @returns undefined when another instance runs already; it has been handed our arguments, and we should quit
 */
export function claimAppLinks(onSecondStart: (commandLine: readonly string[]) => void): AppLinks | undefined {
  if (!app.requestSingleInstanceLock()) return undefined;
  const links = new AppLinks();
  app.on('open-url', (event, url) => {
    event.preventDefault();
    links.receive([url]);
  });
  app.on('second-instance', (_event, commandLine) => {
    onSecondStart(commandLine);
    links.receive(commandLine);
  });
  links.receive(process.argv);
  return links;
}

/** Links wait here until somebody listens: a cold start brings one before the window is there. */
export class AppLinks {
  #waiting: string[] = [];
  #listener: ((link: string) => void) | undefined;

  listen(listener: (link: string) => void): void {
    this.#listener = listener;
    for (const link of this.#waiting.splice(0)) listener(link);
  }

  receive(commandLine: readonly string[]): void {
    for (const link of commandLine.filter(isAppLink)) {
      if (this.#listener) this.#listener(link);
      else this.#waiting.push(link);
    }
  }
}
