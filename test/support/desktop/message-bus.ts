import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { firstLine } from './first-line.ts';

/** A session bus of its own, which starts no services by itself: what is on it was put there. */
export async function startMessageBus(env: NodeJS.ProcessEnv, runtimeFolder: string): Promise<string> {
  const file = path.join(runtimeFolder, 'bus.conf');
  await writeFile(file, configuration(path.join(runtimeFolder, 'bus')));
  const options = [`--config-file=${file}`, '--nofork', '--nopidfile', '--print-address=1'];
  const daemon = spawn('dbus-daemon', options, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  return firstLine(daemon, 1, 'dbus-daemon');
}

function configuration(socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}
