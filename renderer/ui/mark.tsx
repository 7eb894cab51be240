import { Grid2x2, KeyRound, Laptop, type LucideIcon, Waypoints } from 'lucide-react';
import { siFacebook, siGithub, siGitlab, siGoogle } from 'simple-icons';
import type { ProviderView } from '../../electron/ipc/contract.ts';

export type MarkKind = ProviderView['kind'];

const paths: Partial<Record<MarkKind, string>> = {
  google: siGoogle.path,
  github: siGithub.path,
  'github-app': siGithub.path,
  facebook: siFacebook.path,
  gitlab: siGitlab.path,
};

/** Where there is no brand, or its owner wants its mark used by nobody else. */
const icons: Partial<Record<MarkKind, LucideIcon>> = {
  demo: Laptop,
  microsoft: Grid2x2,
  'openid-connect': KeyRound,
  oauth2: Waypoints,
};

interface MarkProps {
  kind: MarkKind | undefined;
  large?: boolean;
  /** In the corner of an avatar. */
  small?: boolean;
}

/** A provider's mark in the colour of the text; always beside the provider's name, so it says nothing by itself. */
export function Mark({ kind, large = false, small = false }: MarkProps) {
  const path = kind && paths[kind];
  const Icon = (kind && icons[kind]) ?? Waypoints;
  const size = large ? 22 : 16;
  const name = large ? 'mark mark-large' : small ? 'mark mark-small' : 'mark';
  return (
    <span className={name} aria-hidden="true">
      {path ? (
        <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" role="presentation">
          <path d={path} />
        </svg>
      ) : (
        <Icon size={large ? 22 : 17} strokeWidth={small ? 2.25 : 1.75} />
      )}
    </span>
  );
}
