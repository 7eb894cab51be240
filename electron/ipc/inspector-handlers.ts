import path from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { exchangeAsJson } from '../inspector/exchange-export.ts';
import type { Inspector } from '../inspector/inspector.ts';
import { errorName } from '../vault/document-content.ts';
import { writeWhole } from '../vault/durable-write.ts';
import type { inspectorRequests } from './inspector-requests.ts';
import type { Handlers } from './router.ts';

export interface InspectorHandlerParts {
  inspector: Inspector;
  chooseSavePath: (suggestedName: string) => Promise<string | null>;
  appVersion: string;
}

/** The requests about what went over the wire. */
export function createInspectorHandlers({
  inspector,
  chooseSavePath,
  appVersion,
}: InspectorHandlerParts): Pick<Handlers, keyof typeof inspectorRequests> {
  return {
    readExchanges: ({ accountId }) => ({ exchanges: inspector.list(accountId) }),
    readExchange: ({ exchangeId }) => ({ exchange: inspector.find(exchangeId) ?? null }),
    exportExchange: async ({ exchangeId, withPersonalData }) => {
      const exchange = inspector.find(exchangeId);
      if (!exchange) throw new AppError('EXCHANGE_UNKNOWN');
      const second = new Date(exchange.startedAtMs).toISOString().slice(0, 19).replaceAll(':', '-');
      const filePath = await chooseSavePath(`Holdfast ${exchange.kind} ${second}.json`);
      if (filePath === null) return { written: null };
      try {
        writeWhole(filePath, exchangeAsJson(exchange, appVersion, withPersonalData), () => undefined);
      } catch (cause) {
        throw new AppError('STORAGE_WRITE_FAILED', errorName(cause), { cause });
      }
      return { written: { fileName: path.basename(filePath) } };
    },
  };
}
