// Since Electron 25 and 35 these events carry their details on the event itself. Electron 22 passes
// arguments; they are copied onto the event before any listener of the app runs.
import { app } from 'electron';

type LooseEvent = Record<string, unknown>;
type LooseContents = { prependListener(name: string, listener: (...given: never[]) => void): void };

const levels = ['debug', 'info', 'warning', 'error'];

app.on('web-contents-created', (_event, contents) => {
  const loose = contents as unknown as LooseContents;
  for (const name of ['will-navigate', 'will-redirect', 'did-start-navigation']) {
    loose.prependListener(
      name,
      (event: LooseEvent, url: string, isSameDocument: boolean, isMainFrame: boolean) => {
        Object.assign(event, {
          url,
          isSameDocument: isSameDocument ?? false,
          isMainFrame: isMainFrame ?? true,
        });
      },
    );
  }
  loose.prependListener(
    'console-message',
    (event: LooseEvent, level: number, message: string, lineNumber: number, sourceId: string) => {
      Object.assign(event, { level: levels[level], message, lineNumber, sourceId });
    },
  );
});
