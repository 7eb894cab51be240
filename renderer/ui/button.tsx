import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Spinner } from './spinner.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  kind?: ButtonKind;
  icon?: ReactNode;
  /** The press was taken and its work is under way. */
  pending?: boolean;
  small?: boolean;
  submits?: boolean;
  /** Gets the focus when its sheet opens. */
  first?: boolean;
}

export function Button(props: ButtonProps) {
  const {
    kind = 'secondary',
    icon,
    pending = false,
    small,
    submits,
    first,
    children,
    onClick,
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={`button button-${kind}${small ? ' button-small' : ''}`}
      data-first={first ? '' : undefined}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
