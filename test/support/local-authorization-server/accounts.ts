export interface DemoAccount {
  username: string;
  password: string;
  name: string;
  email: string;
  /** The name of a file in pictures/. */
  picture?: string;
}

/** The people one can sign in as. Their passwords are on the page: nothing here is secret. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    username: 'ada',
    password: 'engine',
    name: 'Ada Lovelace',
    email: 'ada@example.test',
    picture: 'ada.png',
  },
  {
    username: 'grace',
    password: 'compiler',
    name: 'Grace Hopper',
    email: 'grace@example.test',
    picture: 'grace.png',
  },
  { username: 'alan', password: 'machine', name: 'Alan Turing', email: 'alan@example.test' },
];

/** Where this server has its people's pictures. */
export const picturesPath = '/pictures/';

/** By username, which is the subject too, or by email, since a login hint may be either. */
export function findDemoAccount(hint: string): DemoAccount | undefined {
  return demoAccounts.find((account) => account.username === hint || account.email === hint);
}

export function accountClaims(
  account: DemoAccount,
  issuer: string,
): { sub: string } & Record<string, unknown> {
  const [givenName, familyName] = account.name.split(' ');
  return {
    sub: account.username,
    name: account.name,
    given_name: givenName,
    family_name: familyName,
    preferred_username: account.username,
    ...(account.picture && { picture: `${issuer}${picturesPath}${account.picture}` }),
    email: account.email,
    email_verified: true,
  };
}
