import * as v from 'valibot';

export {
  exchangeSchema as exchangeViewSchema,
  exchangeSummarySchema as exchangeSummaryViewSchema,
} from '../inspector/exchange.ts';

export const inspectorViewSchema = v.strictObject({
  /** Grows with everything that is noted; what is shown is then to be read again. */
  lastChange: v.number(),
});
