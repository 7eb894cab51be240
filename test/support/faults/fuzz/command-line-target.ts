import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AuthorizationRequest } from '../../../../electron/authorization/authorization-request.ts';
import { AppLinks } from '../../../../electron/platform/app-links.ts';
import { openVault } from '../prepared-vault.ts';
import { type FuzzTarget, held } from './fuzz.ts';
import { commandLine } from './link-targets.ts';

const refusals = /^(CALLBACK_|AUTHORIZATION_STATE_MISMATCH)/;

/** What another start of the app hands over, on its way to a request whose state nobody outside knows. */
export const commandLineTarget: FuzzTarget = {
  name: 'argument lists of another start',
  share: 13,
  prepare: async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-arguments-'));
    const app = openVault(folder);
    const controller = new AbortController();
    const request = { redirectUri: 'app.holdfast.desktop:/oauth/callback/demo', state: crypto.randomUUID() };
    app.pendingRequests.wait(request as AuthorizationRequest, controller.signal).catch(() => undefined);
    const links = new AppLinks();
    links.listen(app.receiveLink);
    return {
      property: held(commandLine, (all) => {
        links.receive(all);
        if (app.pendingRequests.size !== 1) throw new Error('a link was accepted');
        for (const { id, error } of app.notices.state.getState().notices) {
          if (!refusals.test(error.code)) throw new Error(`told of ${error.code}`);
          app.notices.dismiss(id);
        }
      }),
      end: async () => {
        controller.abort();
        await app.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
