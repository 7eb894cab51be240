const wideFirst = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;
const wideLast = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]$/u;
const markFirst = /^[\u3000-\u303f\uff00-\uffef“”]/;
const markLast = /[\u3000-\u303f\uff00-\uffef“”]$/;

/**
 * A text around names. It is written with a space between Chinese and Latin letters; where a name is itself Chinese, the
 * space beside it goes: "连接 GitHub 账户", but "连接张三的账户".
 */
export function spaced(parts: TemplateStringsArray, ...names: readonly string[]): string {
  return parts.reduce((line, part, index) => joined(joined(line, names[index - 1] ?? ''), part));
}

function joined(left: string, right: string): string {
  if (!left.endsWith(' ') && !right.startsWith(' ')) return left + right;
  const before = left.trimEnd();
  const after = right.trimStart();
  if (before === '' || after === '') return left + right;
  const isClose =
    markLast.test(before) || markFirst.test(after) || (wideLast.test(before) && wideFirst.test(after));
  return isClose ? before + after : `${before} ${after}`;
}
