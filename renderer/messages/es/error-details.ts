import type { errorDetails as English } from '../en/error-details.ts';

export const errorDetails: typeof English = {
  wait: (wait) => `La espera es de ${wait}.`,
  forReport: 'Para informar del problema:',
};
