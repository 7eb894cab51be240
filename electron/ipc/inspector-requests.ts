import * as v from 'valibot';
import { accountIdSchema } from './field-schemas.ts';
import { exchangeSummaryViewSchema, exchangeViewSchema } from './inspector-schemas.ts';

const exchangeIdSchema = v.pipe(v.string(), v.uuid());

/** What went over the wire, without its secrets. */
export const inspectorRequests = {
  /** The newest first. */
  readExchanges: {
    input: v.strictObject({ accountId: v.nullable(accountIdSchema) }),
    output: v.strictObject({ exchanges: v.array(exchangeSummaryViewSchema) }),
  },
  /** null where it is no longer kept. */
  readExchange: {
    input: v.strictObject({ exchangeId: exchangeIdSchema }),
    output: v.strictObject({ exchange: v.nullable(exchangeViewSchema) }),
  },
  /** Asks where to, then writes it. `written` is null when the person chose no place. */
  exportExchange: {
    input: v.strictObject({ exchangeId: exchangeIdSchema, withPersonalData: v.boolean() }),
    output: v.strictObject({ written: v.nullable(v.strictObject({ fileName: v.string() })) }),
  },
} as const;
