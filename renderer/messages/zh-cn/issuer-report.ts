import type { issuerReport as English } from '../en/issuer-report.ts';
import { spaced } from './spaced.ts';

/** What a server said of itself. */
export const issuerReport: typeof English = {
  label: '此服务器支持的功能',
  title: '服务器支持的功能',
  asking: (host: string) => spaced`正在查询 ${host}`,
  answers: (host: string) => spaced`${host} 有响应`,
  theServer: '服务器',
  yes: '支持：',
  no: '不支持：',
  /** @param abilities the names of its facts, as a list */
  summary: (issuer: string, abilities: string) => spaced`${issuer} 有响应。${abilities}。`,
  /** In the words of somebody who must choose a server; then as its documentation has it. */
  facts: {
    isOpenIdConnect: { name: '告知您的身份', detail: 'OpenID Connect' },
    refreshTokens: { name: '无需询问即可续期', detail: '刷新令牌' },
    revocation: { name: '可从这里撤销访问权限', detail: '撤销' },
    deviceGrant: { name: '在另一台设备上输入代码', detail: '设备代码' },
    pkceS256: { name: '将响应绑定到此应用', detail: 'PKCE' },
    namesIssuer: { name: '在响应中表明自己', detail: 'iss' },
    pushedAuthorizationRequests: { name: '请求不经过浏览器', detail: 'PAR' },
    dpop: { name: '将访问权限绑定到这台电脑', detail: 'DPoP' },
    clientCredentialsGrant: { name: '连接服务', detail: '客户端凭据' },
  },
};
