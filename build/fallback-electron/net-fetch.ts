import type { ClientRequestConstructorOptions, Session } from 'electron';
import { app, net, session as sessions } from 'electron';
import { fetchFile } from './fetch-file.ts';
import { fetchOverChromium } from './fetch-over-chromium.ts';
import { fillIn } from './fill-in.ts';

type Input = string | URL | Request;

function fetchWith(session: Session, input: Input, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  if (url.startsWith('file:')) return fetchFile(url);
  const open = (options: ClientRequestConstructorOptions) => net.request({ ...options, session });
  return fetchOverChromium(open, input, init);
}

fillIn(net, {
  async fetch(input: Input, init?: RequestInit) {
    return fetchWith(sessions.defaultSession, input, init);
  },
});

app.on('session-created', (created) => {
  fillIn(Object.getPrototypeOf(created), {
    async fetch(this: Session, input: Input, init?: RequestInit) {
      return fetchWith(this, input, init);
    },
  });
});
