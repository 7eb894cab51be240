import type { access as English } from '../en/access.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

export const access: typeof English = {
  lists: {
    granted: '拥有的权限',
    further: '没有的权限',
    missing: '已请求但未授予',
    takenAway: '后来被收回',
    mayDo: '拥有的权限',
  },
  neverUsed: '从未使用',
  used: (day) => `上次使用：${day}`,
  takenAway: (provider, day) => spaced`已被 ${provider} 收回，${day} 发现。`,
  forbidden: '您的组织不允许。',
  quoted: (words) => `“${words}”`,
  more: (count) => `另外 ${numberText(count)} 项`,
  none: '提供商未列出任何权限。要使用此账户，请先请求访问权限。',
  noneOfGitHubApp: 'GitHub App 可以做什么，取决于注册时的选择和安装的位置。GitHub 不会在此列出。',
  noneOfService: (provider) =>
    spaced`${provider} 没有为此服务列出权限类型。客户端可以做什么，在注册时就已确定。`,
  notGiven: (count) => `另有 ${numberText(count)} 项权限已请求但未授予。`,
  takenAwayLater: (count) => `${numberText(count)} 项权限后来被收回。`,
  notGivenAndTakenAway: (notGiven, takenAway) =>
    `另有 ${numberText(notGiven)} 项权限已请求但未授予，${numberText(takenAway)} 项后来被收回。`,
  unused: (count) => `${numberText(count)} 项权限从未使用`,
  unusedLeaveOut: () =>
    '授予以来，Holdfast 从未用到。没有授予的权限就不会被滥用：下次授权时可以去掉，需要时再请求。',
  unusedStays: (_count, provider) =>
    spaced`授予以来，Holdfast 从未用到。${provider} 会保留曾经授予的权限，您可以在那里收回。`,
  chooseWithout: () => '去掉后重新选择',
  neverAskedFor: (count, provider) => spaced`${provider} 还有 ${numberText(count)} 项权限从未请求过`,
  chooseMore: '选择更多',
  askForIt: '请求',
  askFor: (scope) => `请求：${scope}`,
  askForAll: (count) => (count === 1 ? '请求' : `请求全部 ${numberText(count)} 项`),
  see: '查看权限',
  seeAll: (count) => `查看全部 ${numberText(count)} 项`,
};
