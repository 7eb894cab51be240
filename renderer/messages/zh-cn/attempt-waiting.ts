import type { attemptWaiting as English } from '../en/attempt-waiting.ts';
import { spaced } from './spaced.ts';

export const attemptWaiting: typeof English = {
  byLink: '请在浏览器中登录并同意。浏览器询问是否打开 Holdfast 时，请选择允许。',
  byLocalAddress: '请在浏览器中登录并同意。完成后会自动返回这里。',
  trouble: '遇到问题？',
  helpIsThere: '如果浏览器没有打开，下方有帮助。',
  notOpened: '没有打开浏览器',
  notOpenedMeaning: '系统无法打开浏览器。请将链接复制到这台电脑上的任一浏览器中。',
  openAgainNote: '页面没有打开，或者您关闭了页面',
  openAgain: '再次打开',
  copyLinkNote: '一个新链接，可用于这台电脑上的任一浏览器',
  copyLink: '复制链接',
  otherBrowser: { label: '其他浏览器', select: '其他浏览器', open: '在其中打开' },
  codeNote: '使用手机或其他设备上的浏览器',
  notBack: '浏览器没有返回',
  linkCloses: { before: '链接将在 ', after: ' 后失效。' },
  paste: {
    label: '浏览器最后停留的地址',
    hint: '请从浏览器的地址栏复制完整地址，即使页面显示错误也没关系。',
    use: '使用此地址',
    empty: '请在此粘贴地址。',
    noAnswer: '这不是授权响应的地址。正确的地址中含有“code=”和“state=”，或者“error=”。',
    tooLarge: '内容远远超出授权响应的长度。请只复制地址。',
    ofAnother: '此地址属于另一次连接操作。请使用刚刚打开的页面的地址。',
    over: '本次连接操作已结束。请关闭后重新开始。',
    failed: (title, meaning) => `${title}。${meaning}`,
  },
  otherWays: '也可以换一种方式重新开始。已打开的页面将不再有效。',
  code: {
    notMine: '这不是我发起的',
    openPage: '打开页面',
    open: '请在任一设备上打开',
    type: '并输入此代码：',
    copy: '复制代码',
    dash: '，短横线，',
    qrCode: (address) => `${address} 的二维码`,
    scanAndCompare: '或者扫码，然后核对代码',
    scan: '或者扫码打开',
    good: { before: '代码有效时间还剩 ', after: '。' },
    askedHere: '此代码由这台电脑上的 Holdfast 请求',
    toConnect: (provider) =>
      spaced`用于连接 ${provider} 的账户。如果是别人让您这样做，或者这不是您发起的，请勿输入。`,
    toRenew: (account, provider) =>
      spaced`用于续期或扩大 ${account} 在 ${provider} 的访问权限。如果是别人让您这样做，或者这不是您发起的，请勿输入。`,
  },
};
