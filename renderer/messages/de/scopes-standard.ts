import type { standardScopes as English } from '../en/scopes-standard.ts';

export const standardScopes: typeof English = {
  openid: 'Wissen, welches Konto dies ist',
  profile: 'Ihren Namen und Ihr Bild sehen',
  email: 'Ihre E-Mail-Adresse sehen',
  address: 'Ihre Postanschrift sehen',
  phone: 'Ihre Telefonnummer sehen',
  offline_access: 'Verbunden bleiben, auch wenn Sie nicht da sind',
};
