import { formatFor } from './locale.ts';
import { texts } from './texts.ts';

/** A size as people say it: "312 bytes", "4.2 KB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return texts.size.bytes(bytes);
  if (bytes < 999_500) return texts.size.kilobytes(rounded(bytes / 1000));
  return texts.size.megabytes(rounded(bytes / 1_000_000));
}

/** A duration of a request: "87 ms", "1.4 s". */
export function durationText(ms: number): string {
  return ms < 1000
    ? texts.size.milliseconds(rounded(Math.round(ms)))
    : texts.size.seconds(rounded(ms / 1000));
}

function rounded(value: number): string {
  const digits = value < 10 ? 1 : 0;
  const make = (locale: string | undefined) =>
    new Intl.NumberFormat(locale ?? 'en', { maximumFractionDigits: digits });
  return formatFor(`rounded to ${digits}`, make).format(value);
}
