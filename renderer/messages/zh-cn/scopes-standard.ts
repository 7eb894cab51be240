import type { standardScopes as English } from '../en/scopes-standard.ts';

/** The scopes of OpenID Connect (OIDC Core 5.4 and 11), the same at every provider that has them. */
export const standardScopes: typeof English = {
  openid: '识别这是哪个账户',
  profile: '查看您的姓名和头像',
  email: '查看您的电子邮件地址',
  address: '查看您的邮寄地址',
  phone: '查看您的电话号码',
  offline_access: '在您离开时保持连接',
};
