import type { knownReasons as EnglishReasons, errorWords as EnglishWords } from '../en/error-words.ts';
import { spaced } from './spaced.ts';

export const errorWords: typeof EnglishWords = {
  theProvider: '提供商',
  providerSaid: (words) => `提供商的说明：${words}`,
  fill: (line, provider) =>
    line.split('{provider}').reduce((left, right) => spaced`${left}${provider}${right}`),
  detail: (words) => `详细信息：${words}`,
};

export const knownReasons: typeof EnglishReasons = {
  google: {
    GRANT_INVALID:
      '在以下情况下，Google 会结束连接：客户端处于测试模式满 7 天，6 个月未使用，或者已在 Google 账户中移除访问权限。',
    CLIENT_SECRET_MISSING: 'Google 要求桌面客户端提供客户端密钥，尽管其标注为可选。',
  },
  github: {
    GRANT_INVALID: '在以下情况下，GitHub 会结束连接：已在 GitHub 设置中移除访问权限，或者一年未使用。',
  },
};
