import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type PresetClient, presetClientSchema } from '../electron/clients/preset-clients.ts';
import type { Provider } from '../electron/providers/provider.ts';

/**
 * The clients that are to come with a build: see docs/clients.md.
 *
 * @param file absolute path of a clients.json; there need be none
 * @param providers those that a build knows
 * @throws Error saying which entry is wrong, so that no build ships a client that can't work
 */
export function readPresetClients(file: string, providers: readonly Provider[]): PresetClient[] {
  if (!existsSync(file)) return [];
  const parsed = v.safeParse(v.array(presetClientSchema), jsonIn(file));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  for (const [index, { providerId, clientId }] of parsed.output.entries()) {
    const provider = providers.find(({ id }) => id === providerId);
    if (!provider) throw new Error(`${file}: ${index}.providerId: there is no provider “${providerId}”`);
    if (!provider.clientIdPattern.test(clientId)) {
      throw new Error(`${file}: ${index}.clientId: “${clientId}” is not a client id of ${provider.name}`);
    }
  }
  return parsed.output;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file}: it is not JSON`);
  }
}
