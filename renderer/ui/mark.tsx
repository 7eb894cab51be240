import { Laptop } from 'lucide-react';
import { siGithub, siGoogle } from 'simple-icons';
import type { ProviderView } from '../../electron/ipc/contract.ts';

const paths = { google: siGoogle.path, github: siGithub.path };

/** A provider's mark in the colour of the text; always beside the provider's name, so it says nothing by itself. */
export function Mark({ mark, large = false }: { mark: ProviderView['mark'] | undefined; large?: boolean }) {
  const size = large ? 22 : 16;
  return (
    <span className={large ? 'mark mark-large' : 'mark'} aria-hidden="true">
      {mark === 'google' || mark === 'github' ? (
        <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" role="presentation">
          <path d={paths[mark]} />
        </svg>
      ) : (
        <Laptop size={large ? 22 : 17} strokeWidth={1.75} />
      )}
    </span>
  );
}
