import type { ApiRequestInput, WayOfConsent } from '../../electron/ipc/contract.ts';

/** What an attempt was started with, so that it can be started again. */
export type Wish =
  | { kind: 'connect'; providerId: string; clientId: string | null; scopes: string[]; by: WayOfConsent }
  | { kind: 'connect-service'; providerId: string; clientId: string | null; scopes: string[]; label: string }
  | {
      kind: 'reconsent';
      accountId: string;
      moreScopes: string[];
      by?: WayOfConsent;
      /** Sent by itself once all of it is granted. */
      thenCall?: ApiRequestInput;
    };

/** The same wish by another way. */
export function byOtherWay(wish: Wish, by: WayOfConsent): Wish {
  return wish.kind === 'connect-service' ? wish : { ...wish, by };
}
