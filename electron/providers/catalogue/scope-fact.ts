import type { ScopeFact } from '../provider.ts';

/** @param usedBy see {@link ScopeFact.usedBy} */
export function basic(name: string, ...usedBy: string[]): ScopeFact {
  return { name, sensitivity: 'basic', byDefault: false, usedBy };
}

/** @param usedBy see {@link ScopeFact.usedBy} */
export function sensitive(name: string, ...usedBy: string[]): ScopeFact {
  return { name, sensitivity: 'sensitive', byDefault: false, usedBy };
}

export function byDefault(scope: ScopeFact): ScopeFact {
  return { ...scope, byDefault: true };
}
