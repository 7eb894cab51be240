import type { Provider } from './provider.ts';

/** Whether a broader scope among `names` contains this one. */
export function isIncluded(
  { includedScopes = {} }: Pick<Provider, 'includedScopes'>,
  scope: string,
  names: readonly string[],
): boolean {
  return names.some((name) => Object.hasOwn(includedScopes, name) && includedScopes[name]?.includes(scope));
}
