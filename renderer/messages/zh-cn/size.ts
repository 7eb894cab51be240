import type { size as English } from '../en/size.ts';
import { numberText } from '../words.ts';

export const size: typeof English = {
  bytes: (count: number) => `${numberText(count)} 字节`,
  kilobytes: (amount: string) => `${amount} KB`,
  megabytes: (amount: string) => `${amount} MB`,
  milliseconds: (amount: string) => `${amount} ms`,
  seconds: (amount: string) => `${amount} s`,
};
