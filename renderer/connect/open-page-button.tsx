import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { bridge } from '../bridge.ts';
import { useRequest } from '../store/use-request.ts';
import { Button, type ButtonKind } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

interface OpenPageButtonProps {
  attemptId: string;
  kind?: ButtonKind;
  small?: boolean;
  children: ReactNode;
}

/** Opens the page that a waiting attempt waits for, once more. */
export function OpenPageButton({
  attemptId,
  kind = 'secondary',
  small = false,
  children,
}: OpenPageButtonProps) {
  const reopen = useRequest(bridge.reopenBrowser);
  return (
    <>
      {reopen.error && <ErrorBanner error={reopen.error} />}
      <Button
        kind={kind}
        small={small}
        icon={<ExternalLink size={14} aria-hidden="true" />}
        pending={reopen.pending}
        onClick={() => void reopen.run({ attemptId })}
      >
        {children}
      </Button>
    </>
  );
}
