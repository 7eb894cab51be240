import * as v from 'valibot';
import type { Migrations } from '../vault/document-file.ts';

/** The person's own registrations as `clients.json` keeps them, in the order in which they were added. */
export const clientDocumentSchema = v.array(
  v.strictObject({
    providerId: v.string(),
    clientId: v.string(),
    /** What the person calls it; may be empty. */
    label: v.string(),
    /** Base64; null where there is no secret or it is in memory alone. */
    secretCiphertext: v.nullable(v.string()),
  }),
);

export type StoredClient = v.InferOutput<typeof clientDocumentSchema>[number];

export const clientDocumentVersion = 2;

export const clientDocumentMigrations: Migrations = {
  /** Schema 1 knew one client per provider, by the provider's id. */
  1: (stored) =>
    Object.entries(stored as Record<string, object>).map(([providerId, client]) => ({
      providerId,
      label: '',
      ...client,
    })),
};
