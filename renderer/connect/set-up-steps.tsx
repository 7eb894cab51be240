import { ExternalLink } from 'lucide-react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import type { SetUpStep } from '../messages/connect-set-up-shape.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** What to do at the provider, step by step. */
export function SetUpSteps({ provider }: { provider: ProviderView }) {
  return (
    <ol className="steps">
      {setUpText(provider).steps.map((step) => (
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
  if (step.action === 'open-page')
    return provider.hasRegistrationPage ? <RegistrationPageButton provider={provider} /> : null;
  if (step.action !== 'copy-redirect-uri') return null;
  const copy = async () => (await settle(bridge.copyRedirectUri({ providerId }))).ok;
  return <CopyLine text={redirectUri} what="redirect URI" copy={copy} />;
}

function RegistrationPageButton({ provider }: { provider: ProviderView }) {
  const open = useRequest(bridge.openProviderPage);
  return (
    <>
      <Button
        small
        icon={<ExternalLink size={14} aria-hidden="true" />}
        pending={open.pending}
        onClick={() => void open.run({ providerId: provider.id, page: 'registration', clientId: null })}
      >
        {setUpText(provider).pageButton}
      </Button>
      {open.error && <ErrorBanner error={open.error} providerId={provider.id} />}
    </>
  );
}
