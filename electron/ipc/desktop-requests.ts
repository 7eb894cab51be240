import * as v from 'valibot';
import { accountIdSchema, nothingSchema, providerIdSchema } from './field-schemas.ts';

/** What a menu, the tray, a notification or a link may ask the window for. All of it only shows something, or locks. */
const commandSchema = v.variant('name', [
  v.strictObject({
    name: v.picklist([
      'connect',
      'import',
      'export',
      'lock',
      'settings',
      'palette',
      'find-account',
      'activity',
      'inspector',
      'shortcuts',
    ]),
  }),
  v.strictObject({ name: v.literal('show-account'), accountId: accountIdSchema }),
  v.strictObject({ name: v.literal('show-provider'), providerId: providerIdSchema }),
]);

export type Command = v.InferOutput<typeof commandSchema>;

export const desktopRequests = {
  /** Gives what the window was asked for, once; null where it was asked for nothing. */
  takeCommand: { input: nothingSchema, output: v.strictObject({ command: v.nullable(commandSchema) }) },
};
