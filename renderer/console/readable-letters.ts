/** Letters that are written as codes, as letters. Everything else stays as it is. */
export function readableLetters(source: string): string {
  if (!source.includes('\\')) return source;
  return source.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (whole, code: string | undefined, other: string) => {
    if (other === '/') return '/';
    if (code === undefined) return whole;
    const unit = Number.parseInt(code, 16);
    // Control characters, quotes, what some take for ends of lines, and what is not seen or turns the words around it.
    const isUnseen = [0x200b, 0x200e, 0x200f].includes(unit) || (unit >= 0x2028 && unit <= 0x202e);
    const stays = unit < 0xa0 || isUnseen || (unit >= 0x2060 && unit <= 0x206f) || unit === 0xfeff;
    return stays ? whole : String.fromCharCode(unit);
  });
}

/** Where a letter written as a code begins that the end of a text cuts off; the text's length where none is. */
export function cutEscape(text: string): number {
  const last = text.lastIndexOf('\\');
  if (last < 0 || last < text.length - 5) return text.length;
  let first = last;
  while (text.charCodeAt(first - 1) === 0x5c) first -= 1;
  // Every second one is escaped itself.
  if ((last - first) % 2 === 1) return text.length;
  const isWhole = last < text.length - 1 && text.charAt(last + 1) !== 'u';
  return isWhole ? text.length : last;
}
