/** What a server can do beyond the plain code grant; without any of it nothing of it is announced. */
export interface ServerFeatures {
  /** Pushed authorization requests (RFC 9126); `required` refuses all others. */
  par?: boolean | 'required';
  /** Tokens bound to a key (RFC 9449), for clients that send a proof. */
  dpop?: boolean;
  /** DPoP with nonces of the server, at the token endpoint and at the API. */
  dpopNonce?: boolean;
  device?: DeviceFeatures;
}

/** The answer of the device authorization endpoint (RFC 8628 3.2). */
export interface DeviceFeatures {
  /** Left out of the answer when not given, which means 5. */
  intervalSeconds?: number;
  /** 600 when not given. */
  expiresInSeconds?: number;
  /** `false` leaves `verification_uri_complete` out. */
  completeUri?: boolean;
}

export function hasDpop({ dpop, dpopNonce }: ServerFeatures): boolean {
  return dpop === true || dpopNonce === true;
}
