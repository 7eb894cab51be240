import type { ProviderView } from '../../electron/ipc/contract.ts';

/** There is nothing that could be called. */
export function NoApi({ provider }: { provider: ProviderView | undefined }) {
  return (
    <div className="no-api">
      <p className="strong">There is no API to call</p>
      <p className="secondary">
        {provider
          ? `${provider.name} was added without the addresses of an API, and the access of this account goes nowhere else. Add the provider once more with them to call it from here.`
          : 'This Holdfast does not know the provider of this account, so its access goes nowhere.'}
      </p>
    </div>
  );
}
