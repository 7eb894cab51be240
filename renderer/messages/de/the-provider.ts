/** What stands for a provider without a name, within a sentence; the texts put it into its case. */
export const theProvider = 'der Anbieter';

const isUnnamed = (provider: string) => provider === '' || provider.toLowerCase() === 'der anbieter';

/** „der Anbieter“ where there is no name. */
export const nominative = (provider: string): string => (isUnnamed(provider) ? theProvider : provider);

/** „Der Anbieter“ where there is no name. */
export const atBeginning = (provider: string): string => (isUnnamed(provider) ? 'Der Anbieter' : provider);

/** After „bei“, „von“ and „zu“. */
export const dative = (provider: string): string => (isUnnamed(provider) ? 'dem Anbieter' : provider);

export const accusative = (provider: string): string => (isUnnamed(provider) ? 'den Anbieter' : provider);
