/** A moment as a sentence takes it: "las 14:05", "la 1:05", "el 3 de mayo". */
export function momentWithArticle(moment: string): string {
  if (!moment.includes(':')) return `el ${moment}`;
  return /^0?1:/.test(moment) ? `la ${moment}` : `las ${moment}`;
}
