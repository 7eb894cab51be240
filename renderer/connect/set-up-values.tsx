import { useId } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { copyText } from '../console/copy-text.ts';
import type { SetUpValue } from '../messages/connect-set-up-shape.ts';
import { texts } from '../messages/texts.ts';
import { settle } from '../store/settle.ts';
import { CopyLine } from '../ui/copy-line.tsx';

/** What is to be typed at the provider, each with a button that copies it. */
export function SetUpValues({ provider, values }: { provider: ProviderView; values: readonly SetUpValue[] }) {
  return (
    <ul className="set-up-values">
      {values.map((value) => (
        <SetUpValueLine key={value.label} provider={provider} value={value} />
      ))}
    </ul>
  );
}

function SetUpValueLine({ provider, value }: { provider: ProviderView; value: SetUpValue }) {
  const labelId = useId();
  const { label, text = '' } = value;
  return (
    <li aria-labelledby={labelId}>
      <p id={labelId} className="set-up-value-label">
        {label}
      </p>
      {value.kind === 'redirect-uri' ? (
        <RedirectUriLine provider={provider} />
      ) : (
        <CopyLine text={text} what={label} copy={() => copyText(text)} />
      )}
    </li>
  );
}

/** The redirect URI, which the main process copies. */
export function RedirectUriLine({ provider: { id: providerId, redirectUri } }: { provider: ProviderView }) {
  const copy = async () => (await settle(bridge.copyRedirectUri({ providerId }))).ok;
  return <CopyLine text={redirectUri} what={texts.setUp.values.redirectUri} copy={copy} />;
}
