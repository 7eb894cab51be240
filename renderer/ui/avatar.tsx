import { Cog, User } from 'lucide-react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { accountName } from '../messages/account-text.ts';
import { initialsOf } from '../messages/initials.ts';
import { useAvatar } from '../store/avatars.ts';
import { Mark, type MarkKind } from './mark.tsx';

interface AvatarProps {
  account: Pick<AccountView, 'id' | 'label' | 'displayName' | 'color' | 'grant' | 'pictureAtMs'>;
  /** Of the provider, whose mark stands in the corner. */
  kind: MarkKind | undefined;
  large?: boolean;
}

/** Who an account is, at a glance: its picture or initials, its colour, its provider. Says nothing that does not stand beside it. */
export function Avatar({ account, kind, large = false }: AvatarProps) {
  const { color, grant } = account;
  const src = useAvatar(account);
  const initials = initialsOf(accountName(account));
  return (
    <span
      className={large ? 'avatar avatar-large' : 'avatar'}
      data-color={color ?? undefined}
      aria-hidden="true"
    >
      <span className="avatar-face">
        {src ? (
          <img src={src} alt="" draggable={false} />
        ) : grant === 'client-credentials' ? (
          <Cog size={large ? 24 : 16} strokeWidth={1.75} />
        ) : (
          initials || <User size={large ? 24 : 16} strokeWidth={1.75} />
        )}
      </span>
      <Mark kind={kind} small />
    </span>
  );
}
