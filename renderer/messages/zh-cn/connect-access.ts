import type { connectAccess as English } from '../en/connect-access.ts';
import { numberText } from '../words.ts';

export const connectAccess: typeof English = {
  byPurpose: '按用途选择',
  search: '搜索权限',
  ticked: (count) => (count === 0 ? '未勾选' : `已勾选 ${numberText(count)} 项`),
  noneCalled: (text) => `这里没有名为“${text}”的权限。`,
  byName: {
    title: '按名称添加其他权限',
    label: '权限范围（scope）的名称',
    hint: '与提供商文档中的写法一致。多个名称以空格分隔。',
    none: '请输入权限范围的名称。',
    badCharacter: (name) => `“${name}”中含有权限范围不允许的字符。`,
    tooLong: '作为权限范围的名称过长。',
    unavailable: (name) => `无法在此请求“${name}”。`,
    tooMany: (most) => `一次最多 ${numberText(most)} 项。`,
  },
  notByCode: '无法通过其他设备上的代码获得',
  sensitive: '敏感',
  typed: '由您输入',
  anotherWay: '以其他方式连接',
  usual: '常用',
  needsSecret: '此客户端没有密钥，无法使用这种方式。',
  ways: {
    'private-use-uri': {
      name: '打开 Holdfast 的链接',
      note: '浏览器会询问是否可以打开 Holdfast。',
      instead: '改用链接返回',
    },
    loopback: {
      name: '本地地址',
      note: '浏览器访问这台电脑自身的地址，Holdfast 仅在等待期间开放该地址。',
      instead: '改用本地地址返回',
    },
    'device-code': {
      name: '其他设备上的代码',
      note: '在手机或其他设备的浏览器中输入一个短代码。',
      instead: '改用代码',
    },
  },
};
