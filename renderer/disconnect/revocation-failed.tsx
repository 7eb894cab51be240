import { Clock, Trash2 } from 'lucide-react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { Choice } from '../ui/choice.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';

interface RevocationFailedProps {
  error: ErrorView;
  providerId: string;
  clientId: string;
  /** The way that is under way already. */
  pending: 'now' | 'later' | 'never' | null;
  onForget: (revoke: 'later' | 'never') => void;
}

/** Why the access could not be ended, and what else can be done. */
export function RevocationFailed({ error, providerId, clientId, pending, onForget }: RevocationFailedProps) {
  const name = useProvider(providerId)?.name ?? '';
  const words = texts.disconnect.failed;
  // The queue needs the tokens too.
  const canWait = !error.code.startsWith('STORAGE_');
  const take = (revoke: 'later' | 'never') => pending === null && onForget(revoke);
  return (
    <>
      <ErrorBanner error={error} providerId={providerId} />
      <p>{words.kept(name)}</p>
      <ul className="choices letting-go">
        {canWait && (
          <li>
            <Choice
              icon={<Clock size={18} aria-hidden="true" />}
              name={words.later}
              note={words.laterNote(name)}
              onClick={() => take('later')}
            />
          </li>
        )}
        <li>
          <Choice
            icon={<Trash2 size={18} aria-hidden="true" />}
            name={words.never}
            note={words.neverNote(name)}
            onClick={() => take('never')}
          />
        </li>
      </ul>
      <ConnectionsPageButton providerId={providerId} clientId={clientId} />
    </>
  );
}
