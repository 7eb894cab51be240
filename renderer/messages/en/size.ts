import { counted } from '../words.ts';

export const size = {
  bytes: (count: number) => counted(count, '# byte', '# bytes'),
  kilobytes: (amount: string) => `${amount} KB`,
  megabytes: (amount: string) => `${amount} MB`,
  milliseconds: (amount: string) => `${amount} ms`,
  seconds: (amount: string) => `${amount} s`,
};
