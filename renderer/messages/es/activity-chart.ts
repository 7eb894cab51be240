import type { activityChart as English } from '../en/activity-chart.ts';
import { counted } from '../words.ts';

export const activityChart: typeof English = {
  title: 'Llamadas y renovaciones',
  calls: 'Llamadas',
  renewals: 'Renovaciones',
  failures: 'Fallos',
  countOfCalls: (count) => counted(count, '# llamada', '# llamadas'),
  countOfRenewals: (count) => counted(count, '# renovación', '# renovaciones'),
  countOfFailures: (count) => counted(count, '# fallo', '# fallos'),
  nothing: 'nada',
  at: (when, numbers) => `${when}: ${numbers}`,
  showTable: 'Mostrar como tabla',
  showChart: 'Mostrar como gráfico',
  hour: 'Hora',
  day: 'Día',
  days: 'Días',
  none: 'Sin llamadas ni renovaciones en este período.',
};
