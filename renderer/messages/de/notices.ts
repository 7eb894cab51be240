import type { notices as English } from '../en/notices.ts';

export const notices: typeof English = {
  dismiss: 'Ausblenden',
  offline: 'Sie sind offline',
  offlineMeaning:
    'Ihre Konten bleiben, wie sie sind. Holdfast macht von selbst weiter, sobald das Netz wieder da ist.',
  openLinksHere: 'Hier öffnen',
  notNow: 'Nicht jetzt',
  linksNotTaken: 'Das System hat die Änderung nicht übernommen: Sehen Sie in seinen Einstellungen nach.',
  thisRunOnly: 'Konten bleiben nur für diese Sitzung',
  keepUnderPassphrase: 'Mit einer Passphrase behalten …',
};
