import type { size as English } from '../en/size.ts';
import { numberText } from '../words.ts';

export const size: typeof English = {
  bytes: (count) => `${numberText(count)} Byte`,
  kilobytes: (amount) => `${amount} KB`,
  megabytes: (amount) => `${amount} MB`,
  milliseconds: (amount) => `${amount} ms`,
  seconds: (amount) => `${amount} s`,
};
