import { basicAndConfigModules } from './basic-and-config-rp.ts';
import { fapi2Modules } from './fapi2-client.ts';
import type { ModuleRow } from './module-row.ts';
import { refreshAndComprehensiveModules } from './refresh-and-comprehensive-rp.ts';

/** Every module of the conformance suite that is reproduced. */
export const conformanceTable: readonly ModuleRow[] = [
  ...basicAndConfigModules,
  ...refreshAndComprehensiveModules,
  ...fapi2Modules,
];
