import type { errorDetails as English } from '../en/error-details.ts';

export const errorDetails: typeof English = {
  wait: (wait) => `Die Wartezeit beträgt ${wait}.`,
  forReport: 'Für eine Meldung:',
};
