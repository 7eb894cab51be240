import type { size as English } from '../en/size.ts';
import { counted } from '../words.ts';

export const size: typeof English = {
  bytes: (count) => counted(count, '# byte', '# bytes'),
  kilobytes: (amount) => `${amount} KB`,
  megabytes: (amount) => `${amount} MB`,
  milliseconds: (amount) => `${amount} ms`,
  seconds: (amount) => `${amount} s`,
};
