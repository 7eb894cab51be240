import type { activityFilters as English } from '../en/activity-filters.ts';

export const activityFilters: typeof English = {
  label: 'Filtros de la actividad',
  search: 'Buscar en la actividad',
  account: 'Cuenta',
  allAccounts: 'Todas las cuentas',
  span: 'Período',
  spans: {
    today: 'Hoy',
    '7-days': 'Últimos 7 días',
    '30-days': 'Últimos 30 días',
    all: 'Desde el principio',
  },
  kinds: 'Tipos',
  groups: {
    connects: 'Conexiones',
    renewals: 'Renovaciones',
    calls: 'Llamadas',
    endings: 'Desconexiones',
    'files-and-security': 'Archivos y seguridad',
  },
  onlyFailures: 'Solo fallos',
  clear: 'Borrar filtros',
};
