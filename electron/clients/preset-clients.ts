import * as v from 'valibot';

/** VSCHAR of RFC 6749 appendix A: neither a client id nor a secret has anything else. */
const visible = v.pipe(v.string(), v.regex(/^[\x20-\x7e]+$/, 'has characters that no client has'));

/**
 * A client that comes with a build or with an organisation's policy. Everybody can read it, so its secret keeps nothing
 * secret (RFC 8252 8.5), and a private key has no place here.
 */
export const presetClientSchema = v.strictObject({
  providerId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'is no provider’s id')),
  clientId: v.pipe(visible, v.maxLength(200)),
  clientSecret: v.optional(
    v.pipe(
      visible,
      v.maxLength(500),
      v.check((secret) => !/PRIVATE KEY|"kty"/.test(secret), 'is a private key, which must stay private'),
    ),
  ),
  label: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ''),
});

export type PresetClient = v.InferOutput<typeof presetClientSchema>;

/** Put in by build/bundle.ts, as JSON; a copy run without bundling has none. */
declare const HOLDFAST_PRESET_CLIENTS: string | undefined;

/** The clients of build/clients.json at the time of the build, which checked them. */
export function presetClients(): readonly PresetClient[] {
  return typeof HOLDFAST_PRESET_CLIENTS === 'undefined' ? [] : JSON.parse(HOLDFAST_PRESET_CLIENTS);
}
