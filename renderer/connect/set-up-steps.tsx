import { Check, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { SetUpValues } from './set-up-values.tsx';

interface SetUpStepsProps {
  provider: ProviderView;
  /** The steps that are done here, after those at the provider. */
  children?: ReactNode;
}

/** What to do, step by step: at the provider first, with every value to type there. */
export function SetUpSteps({ provider, children }: SetUpStepsProps) {
  return (
    <ol className="guide">
      {setUpText(provider).steps.map(({ title, details, opensPage, values = [] }) => (
        <GuideStep key={title} title={title} details={details}>
          {opensPage && provider.hasRegistrationPage && <RegistrationPageButton provider={provider} />}
          {values.length > 0 && <SetUpValues provider={provider} values={values} />}
        </GuideStep>
      ))}
      {children}
    </ol>
  );
}

interface GuideStepProps {
  title: string;
  details?: ReactNode;
  isDone?: boolean;
  children?: ReactNode;
}

/** One step of a guide; its number is the list's. */
export function GuideStep({ title, details, isDone = false, children }: GuideStepProps) {
  return (
    <li className="guide-step" data-done={isDone ? '' : undefined}>
      {isDone && (
        <span className="guide-done">
          <Check size={14} aria-hidden="true" />
        </span>
      )}
      <div className="guide-words">
        <h3>{title}</h3>
        {details && <p className="guide-details">{details}</p>}
      </div>
      {children}
    </li>
  );
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
