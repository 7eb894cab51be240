import { afterEach, describe, expect, test } from 'vitest';
import { setLocale } from '../../../renderer/messages/locale.ts';
import { inOneLine, listText, spaceAfter } from '../../../renderer/messages/words.ts';
import { spaced } from '../../../renderer/messages/zh-cn/spaced.ts';

afterEach(() => setLocale('en'));

describe('a name in a Chinese text', () => {
  test('keeps its spaces where it is Latin, or begins and ends with digits', () => {
    expect(spaced`连接 ${'GitHub'} 账户`).toBe('连接 GitHub 账户');
    expect(spaced`还剩 ${'42'} 次`).toBe('还剩 42 次');
  });

  test('has none where it is Chinese or quoted', () => {
    expect(spaced`连接 ${'张三'} 的账户`).toBe('连接张三的账户');
    expect(spaced`此调用需要 ${'“查看报告”'} 权限`).toBe('此调用需要“查看报告”权限');
  });

  test('has a space at the side that is Latin alone', () => {
    expect(spaced`连接 ${'示例 API'} 账户`).toBe('连接示例 API 账户');
    expect(spaced`将于 ${'5月3日'} 结束`).toBe('将于 5月3日结束');
  });

  test('has none beside full-width punctuation, also of the name', () => {
    expect(spaced`请看 ${'（工作）'} 和 ${'Ada'}。`).toBe('请看（工作）和 Ada。');
  });

  test('may stand beside another, at the ends, or be empty', () => {
    expect(spaced`${'张三'} ${'李四'}`).toBe('张三李四');
    expect(spaced`${'Ada'} ${'张三'} ${'Bob'}`).toBe('Ada 张三 Bob');
    expect(spaced`Holdfast ${'张三'} 与 ${''} 账户`).toBe('Holdfast 张三与账户');
    expect(spaced`${'提供商'} 结束了此连接`).toBe('提供商结束了此连接');
    expect(spaced`没有名称`).toBe('没有名称');
  });
});

describe('texts in one line', () => {
  test('have a space between them, but none after full-width punctuation', () => {
    expect(inOneLine('Done.', '', 'Go on.')).toBe('Done. Go on.');
    expect(inOneLine('已完成。', '请继续。', '')).toBe('已完成。请继续。');
    expect(inOneLine('', '')).toBe('');
    expect([spaceAfter('断开时间：'), spaceAfter('Disconnected'), spaceAfter('')]).toEqual(['', ' ', '']);
  });

  test('are listed in Chinese with spaces beside Latin letters and digits alone', () => {
    setLocale('zh-CN');
    expect(listText(['5 次调用', '3 次失败'])).toBe('5 次调用和 3 次失败');
    expect(listText(['Ada', 'Bob', '张三'])).toBe('Ada、Bob 和张三');
    expect(listText(['甲', '乙'])).toBe('甲和乙');
  });

  test('are listed in other languages as those do', () => {
    setLocale('de');
    expect(listText(['a', 'b', 'c'])).toBe('a, b und c');
  });
});
