/** A size as people say it: "312 bytes", "4.2 KB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${rounded(bytes / 1000)} KB`;
  return `${rounded(bytes / 1_000_000)} MB`;
}

/** A duration of a request: "87 ms", "1.4 s". */
export function durationText(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${rounded(ms / 1000)} s`;
}

function rounded(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
}
