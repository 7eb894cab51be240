import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = '/etc/chromium/policies/managed';
const file = path.join(folder, 'holdfast-test.json');

// Chromium asks before it opens an outside program. The tests' own authorization server, on any port
// of this machine's loopback address, may open the app's redirect scheme without that question.
const policy = {
  AutoLaunchProtocolsFromOrigins: ['app.holdfast.desktop', 'app.holdfast.desktop.development'].map(
    (protocol) => ({ protocol, allowed_origins: ['http://127.0.0.1', 'http://localhost', 'http://[::1]'] }),
  ),
  BrowserSignin: 0,
  SyncDisabled: true,
  DefaultBrowserSettingEnabled: false,
  PromotionalTabsEnabled: false,
  PasswordManagerEnabled: false,
  MetricsReportingEnabled: false,
  BackgroundModeEnabled: false,
};

/** Only for tests and tours: see plan.mjs. Chromium reads this from one place for the whole machine. */
export function setUpBrowserPolicy() {
  const text = `${JSON.stringify(policy, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 'ok, unchanged';
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    return 'ok';
  } catch (error) {
    const line = `echo '${JSON.stringify(policy)}' | sudo tee ${file}`;
    return `not written (${error.code}): Chromium will ask before it opens the app. Type:\n  sudo mkdir -p ${folder} && ${line}`;
  }
}
