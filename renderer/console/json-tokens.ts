/** White space, comma or a bracket. */
export function isBoundary(char: number): boolean {
  return char <= 0x20 || char === 0x2c || char === 0x7d || char === 0x5d;
}

/** @returns the place of the quote that ends it, or where the search ends; -1 for what may stand in no string */
export function endOfString(text: string, from: number, limit = Number.POSITIVE_INFINITY): number {
  const length = Math.min(text.length, limit);
  let at = from;
  while (at < length) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return at;
    if (char < 0x20) return -1;
    at = char === 0x5c ? endOfEscape(text, at) : at + 1;
    if (at < 0) return -1;
  }
  return at;
}

/** @param at where its backslash is. @returns the place after it; -1 where it is none */
export function endOfEscape(text: string, at: number): number {
  switch (text.charCodeAt(at + 1)) {
    case 0x75:
      for (let digit = at + 2; digit < at + 6; digit += 1) if (!isHexDigit(text.charCodeAt(digit))) return -1;
      return at + 6;
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return at + 2;
    default:
      return -1;
  }
}

/** Whether a piece of a text is a number, or one of the three words. */
export function isNumberOrWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first === 0x74) return end - start === 4 && text.startsWith('true', start);
  if (first === 0x66) return end - start === 5 && text.startsWith('false', start);
  if (first === 0x6e) return end - start === 4 && text.startsWith('null', start);
  let at = first === 0x2d ? start + 1 : start;
  const whole = at;
  at = endOfDigits(text, at, end);
  if (at === whole || (at > whole + 1 && text.charCodeAt(whole) === 0x30)) return false;
  if (at < end && text.charCodeAt(at) === 0x2e) {
    const fraction = at + 1;
    at = endOfDigits(text, fraction, end);
    if (at === fraction) return false;
  }
  if (at < end && (text.charCodeAt(at) | 0x20) === 0x65) {
    const sign = text.charCodeAt(at + 1);
    const exponent = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
    at = endOfDigits(text, exponent, end);
    if (at === exponent) return false;
  }
  return at === end;
}

function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

function isHexDigit(char: number): boolean {
  const lower = char | 0x20;
  return isDigit(char) || (lower >= 0x61 && lower <= 0x66);
}
