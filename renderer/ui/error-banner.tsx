import type { ReactNode } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import { errorText } from '../messages/error-text.ts';
import { useProvider } from '../store/selectors.ts';
import { Banner } from './banner.tsx';
import { ErrorDetails } from './error-details.tsx';

interface ErrorBannerProps {
  error: ErrorView;
  providerId?: string | undefined;
  actions?: ReactNode;
}

/** An error where the person is. */
export function ErrorBanner({ error, providerId, actions }: ErrorBannerProps) {
  const provider = useProvider(providerId);
  return (
    <Banner tone="broken" title={errorText(error.code, provider).title} actions={actions}>
      <ErrorDetails error={error} provider={provider} />
    </Banner>
  );
}
