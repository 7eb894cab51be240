/**
 * What tokens, keys and codes look like: a JWT, a prefix that providers give theirs, or a long run of mixed characters. A second line of
 * defence: the first is that the log has no field for them.
 */
const looksSecret = [
  /\beyJ[\w-]{8,}\.[\w-]+\.?[\w-]*/g,
  /\b(?:gh[opsur]_|github_pat_|ya29\.|1\/\/|GOCSPX-|glpat-|gloas-|EAA|xox[a-z]-)[\w./-]{8,}/g,
  /(?<![\w/.-])(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])[\w+/-]{24,}={0,2}(?![\w.])/g,
];

/** The same text with everything masked that looks like a secret. */
export function maskedText(text: string): string {
  return looksSecret.reduce((masked, pattern) => masked.replaceAll(pattern, '[masked]'), text);
}
