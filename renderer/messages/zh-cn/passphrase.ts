import type { passphrase as English } from '../en/passphrase.ts';
import { numberText } from '../words.ts';

export const passphrase: typeof English = {
  rule: '至少 12 个字符，其中 6 个互不相同。可以选用几个他人猜不到的词语。',
  faults: {
    empty: '请设定密码短语。',
    short: (length: number) => `至少需要 12 个字符，目前有 ${numberText(length)} 个。`,
    alike: (distinct: number) => `至少需要 6 个不同的字符，目前有 ${numberText(distinct)} 个。`,
    differ: '两次输入不一致。',
    presentEmpty: '请输入 Holdfast 当前的密码短语。',
  },
  labels: {
    passphrase: { first: '密码短语', again: '再次输入密码短语' },
    next: { first: '新密码短语', again: '再次输入新密码短语' },
    export: { first: '文件的密码短语', again: '再次输入文件的密码短语' },
    present: '当前密码短语',
  },
  show: '显示密码短语',
  hide: '隐藏密码短语',
  capsLock: '大写锁定已开启',
  cancel: '取消',
  change: { title: '更改密码短语', button: '更改密码短语' },
  protect: {
    title: '用密码短语保护',
    subtitle: '启动 Holdfast 以及锁定之后，需要输入密码短语。',
    button: '保护',
    warning: '密码短语无法找回：一旦忘记，就必须重新连接账户。',
    warningWithAccounts:
      '密码短语无法找回：一旦忘记，就必须重新连接账户。请将它写下来，或用另一个密码短语导出一份。',
  },
  lock: {
    title: 'Holdfast 已锁定',
    button: '解锁',
    /** A title and what it means, of an error that is no wrong passphrase. */
    fault: (title: string, meaning: string) => `${title}。${meaning}`,
    wrong: (title: string) => `${title}。`,
    wait: (span: string) => `多次输入错误后需要等待，${span}后可再次输入。`,
    waitSeconds: (seconds: number) => `${numberText(seconds)} 秒`,
    waitTold: '需要等待一段时间才能再次输入密码短语。',
    never: '从不',
    after: (minutes: number) => `${numberText(minutes)} 分钟后`,
    afterHour: '1 小时后',
  },
};
