import { ExternalLink } from 'lucide-react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { type SetUpStep, setUpText } from '../messages/set-up-text.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

export function SetUpSteps({ provider }: { provider: ProviderView }) {
  const { steps } = setUpText(provider.id);
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.text}>
          <p>{step.text}</p>
          <StepAction step={step} provider={provider} />
        </li>
      ))}
    </ol>
  );
}

function StepAction({ step, provider }: { step: SetUpStep; provider: ProviderView }) {
  const { id: providerId, redirectUri } = provider;
  const open = useRequest(bridge.openProviderPage);
  if (step.action === 'open-page') {
    return (
      <>
        <Button
          small
          icon={<ExternalLink size={14} aria-hidden="true" />}
          pending={open.pending}
          onClick={() => void open.run({ providerId, page: 'registration' })}
        >
          {setUpText(providerId).pageButton}
        </Button>
        {open.error && <ErrorBanner error={open.error} providerId={providerId} />}
      </>
    );
  }
  if (step.action !== 'copy-redirect-uri') return null;
  return (
    <div className="redirect-uri">
      <code>{redirectUri}</code>
      <CopyButton label="Copy" copy={async () => (await settle(bridge.copyRedirectUri({ providerId }))).ok} />
    </div>
  );
}
