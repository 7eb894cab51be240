/** Something that a test proves by carrying its tag at the end of its title. */
export interface Requirement {
  /** As in the tag: `R7` for `[R7]`, `F:wrong-iss` for `[F:wrong-iss]`. */
  tag: string;
  words: string;
  /** Where it is written; empty for what is nobody's standard. */
  source: string;
}

const rows: ReadonlyArray<readonly [words: string, source: string]> = [
  ['Consent is asked for in the person’s own browser and nowhere else', 'RFC 8252 8.12'],
  ['A loopback redirect names its address as an IP literal', 'RFC 8252 7.3'],
  ['The listener is open only while its request is pending, on the loopback interface alone', 'RFC 8252 8.3'],
  ['Loopback works by IPv4 and by IPv6', 'RFC 8252 7.3'],
  ['The private-use scheme is a reverse domain name with a single slash after it', 'RFC 8252 7.1'],
  ['Each server has a redirect URI of its own, and an answer at another one is refused', 'RFC 8252 8.10'],
  ['An answer that no request waits for is refused; a state serves once', 'RFC 9700 4.7'],
  ['A secret that came with an app makes no confidential client of it', 'RFC 8252 8.5'],
  [
    'Every authorization request has PKCE by S256 with a fresh verifier of 43 to 128 characters',
    'RFC 7636 4.1',
  ],
  ['PKCE is never `plain`', 'RFC 7636 7.2'],
  ['Verifier and nonce belong to one request', 'RFC 9700 2.1.1'],
  [
    'Whether a server has PKCE is read from its metadata; where it has not, nonce and state carry',
    'RFC 9700 2.1.1',
  ],
  ['There is neither an implicit nor a password grant', 'RFC 9700 2.1.2, 2.4'],
  ['One server’s answer is not taken for another’s (mix-up)', 'RFC 9700 4.4'],
  ['`iss` of an answer is compared exactly, on errors too', 'RFC 9207 2.4'],
  ['A server that announces `iss` must send it', 'RFC 9207 2.4'],
  ['A code goes to the issuer that was kept with its request', ''],
  ['Metadata names the very issuer that was asked', 'RFC 8414 3.3'],
  ['The loopback page redirects nowhere', 'RFC 9700 4.11'],
  ['iss, aud, azp, exp, iat, nonce and alg of an ID token are checked', 'OIDC Core 3.1.3.7'],
  ['UserInfo is of the subject that the ID token names', 'OIDC Core 5.3.2'],
  ['A refreshed ID token keeps issuer and subject', 'OIDC Core 12.2'],
  ['A new refresh token takes the place of the old one', 'RFC 6749 6'],
  ['Rotation of refresh tokens is lived with', 'RFC 9700 4.14'],
  ['Refresh tokens are secret at rest and on their way', 'RFC 6749 10.4'],
  ['No token ever stands in a URL', 'RFC 6750 2.3'],
  ['A grant of less than was asked for is handled', 'RFC 6749 3.3'],
  ['Everything but loopback goes over TLS', 'RFC 9700 2.6'],
  ['A device asks every 5 s unless told otherwise; slow_down adds 5 s for good', 'RFC 8628 3.5'],
  ['A device backs off when requests time out, and stops on expired_token and access_denied', 'RFC 8628 3.5'],
  ['The user code is shown beside the address that carries it', 'RFC 8628 3.3.1'],
  ['The device grant is there as a fallback on the same device, never first', ''],
  ['It is said who began a connection and why, and declining is as easy', ''],
  [
    'A revocation answered 200 for an unknown token is done; 503 means that the token lives: try again',
    'RFC 7009 2.2',
  ],
  ['A request_uri of a pushed request serves once', 'RFC 9126 4'],
  ['A DPoP proof has a jti of its own, htm and htu', 'RFC 9449 4.2'],
  ['A DPoP proof for an API has ath, and token_type is checked', 'RFC 9449 7.1, 5'],
  ['A DPoP nonce is kept per server, and a request is tried again once for it', 'RFC 9449 8, 9'],
  ['The audience of a client assertion is the issuer', ''],
  ['Who begins a request is who ends it: it lives shortly and is used up at once', ''],
];

/** The numbered requirements of a native OAuth client. */
export const numberedRequirements: readonly Requirement[] = rows.map(([words, source], index) => ({
  tag: `R${index + 1}`,
  words,
  source,
}));
