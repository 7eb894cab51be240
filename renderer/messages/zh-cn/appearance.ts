import type { appearance as English } from '../en/appearance.ts';

export const appearance: typeof English = {
  title: '外观',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  contrast: '对比度',
  contrastMeaning: '选择“高”时，会显示所有边框，并以最醒目的颜色显示全部文字。',
  contrasts: { system: '跟随系统', more: '高' },
  language: '语言',
  languageMeaning: '用于 Holdfast 的全部文字以及日期和数字。',
  systemLanguage: '跟随系统',
  background: {
    title: '后台运行',
    tray: '在托盘中显示',
    trayMeaning: '用图标显示账户的状态。关闭窗口后，Holdfast 会继续运行。',
    notifications: '账户需要我处理时通知我',
    notificationsMeaning:
      'Holdfast 不在前台时，如果有访问权限已结束或即将结束，会发出通知。一切正常时不会打扰。',
  },
};
