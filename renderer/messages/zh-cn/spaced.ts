const chineseFirst = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;
const chineseLast = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]$/u;

/**
 * A text around names. It is written with a space between Chinese and Latin letters; where a name is itself Chinese, the
 * space beside it goes: "连接 GitHub 账户", but "连接张三的账户".
 */
export function spaced(parts: TemplateStringsArray, ...names: readonly string[]): string {
  return parts.reduce((line, part, index) => joined(joined(line, names[index - 1] ?? ''), part));
}

function joined(left: string, right: string): string {
  if (left.endsWith(' ') && chineseFirst.test(right)) return left.slice(0, -1) + right;
  return right.startsWith(' ') && chineseLast.test(left) ? left + right.slice(1) : left + right;
}
