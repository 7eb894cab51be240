import type { ErrorView } from '../errors/app-error.ts';
import { AppError } from '../errors/app-error.ts';
import type { RedirectKind } from '../providers/provider.ts';

/** How far an attempt to connect or to consent again has come. */
export type AttemptStep =
  | { at: 'preparing' }
  | {
      at: 'waiting-for-browser';
      redirectKind: RedirectKind;
      /** False where the system could open no browser: the person can still take the link to one. */
      isOpened: boolean;
      expiresAtMs: number;
    }
  | {
      at: 'waiting-for-device';
      userCode: string;
      verificationUri: string;
      verificationUriComplete: string | null;
      expiresAtMs: number;
    }
  | { at: 'exchanging' }
  | ({ at: 'other-person' } & OtherPerson)
  | { at: 'connected'; accountId: string; missingScopes: string[] }
  | { at: 'failed'; error: ErrorView }
  | { at: 'cancelled' };

/** Whether nothing happens to an attempt any more. */
export function hasEnded({ at }: AttemptStep): boolean {
  return at === 'connected' || at === 'failed' || at === 'cancelled';
}

export interface Attempt {
  id: string;
  providerId: string;
  /** The account that consents again; null for a new one. */
  accountId: string | null;
  step: AttemptStep;
}

/** Who signed in for the consent of somebody else's account. */
export interface OtherPerson {
  displayName: string;
  email: string;
  /** They have an account here already, which would be renewed. */
  isKnown: boolean;
  expiresAtMs: number;
}

/** What a use case reports of its progress, and how it learns that it should stop. */
export interface AttemptProgress {
  signal: AbortSignal;
  /** @param link gives a link that is good for one visit, every time it is called */
  waitingForBrowser(redirectKind: RedirectKind, expiresAtMs: number, link: () => Promise<URL>): void;
  /** No browser could be opened; the attempt goes on waiting. */
  browserNotOpened(): void;
  waitingForDevice(device: Omit<Extract<AttemptStep, { at: 'waiting-for-device' }>, 'at'>): void;
  exchanging(): void;
  /** Resolves with whether to keep them, when the person has said so. @throws AppError AUTHORIZATION_CANCELLED, AUTHORIZATION_EXPIRED */
  otherPerson(other: OtherPerson): Promise<boolean>;
}

/** @throws AppError AUTHORIZATION_CANCELLED once the person cancelled */
export function throwIfCancelled({ signal }: AttemptProgress): void {
  if (signal.aborted) throw new AppError('AUTHORIZATION_CANCELLED');
}
