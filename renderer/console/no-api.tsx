import type { ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';

/** There is nothing that could be called. */
export function NoApi({ provider }: { provider: ProviderView | undefined }) {
  return (
    <div className="no-api">
      <p className="strong">{texts.console.noApi}</p>
      <p className="secondary">
        {provider ? texts.console.noApiOf(provider.name) : texts.console.noApiOfUnknown}
      </p>
    </div>
  );
}
