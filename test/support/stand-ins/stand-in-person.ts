/** Somebody with an account at the provider. */
export interface StandInPerson {
  /** Six digits, from which each provider makes its own kind of subject. */
  number: number;
  userName: string;
  givenName: string;
  familyName: string;
  email: string;
}

export const ada: StandInPerson = {
  number: 583_231,
  userName: 'ada',
  givenName: 'Ada',
  familyName: 'Lovelace',
  email: 'ada@example.test',
};

export const grace: StandInPerson = {
  number: 583_232,
  userName: 'grace',
  givenName: 'Grace',
  familyName: 'Hopper',
  email: 'grace@example.test',
};

export function nameOf({ givenName, familyName }: StandInPerson): string {
  return `${givenName} ${familyName}`;
}
