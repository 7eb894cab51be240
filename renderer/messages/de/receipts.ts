import type { receipts as English } from '../en/receipts.ts';
import { counted } from '../words.ts';

export const receipts: typeof English = {
  title: 'Getrennt',
  exposedTitle: 'Als offengelegt gemeldet',
  list: 'Belege',
  whoElse: 'Sonst betroffen',
  seeWhatWaits: 'Ausstehendes ansehen',
  done: 'Fertig',
  what: {
    'refresh-token': 'Dauerhafter Zugriff',
    'access-token': 'Bestehender Zugriff',
    grant: 'Aller Zugriff dieses Clients',
  },
  outcome: {
    revoked: 'Jetzt beendet',
    'already-invalid': 'War schon beendet',
    'not-supported': 'Nur hier vergessen',
    'not-reached': 'Nicht erreicht; läuft von selbst ab',
  },
  summary: {
    revoked: (provider, account) =>
      `${provider} hat den Zugriff beendet, und Holdfast hat ${account} vergessen.`,
    'over-already': (provider, account) =>
      `Der Zugriff war bei ${provider} schon beendet, und Holdfast hat ${account} vergessen.`,
    'not-supported': (provider, account) =>
      `Holdfast hat ${account} vergessen. ${provider} konnte nicht gebeten werden, den Zugriff zu beenden; er bleibt dort gültig, bis er abläuft oder Sie ihn entfernen.`,
    waits: (provider, account) =>
      `Holdfast hat ${account} vergessen und bittet ${provider} weiter, den Zugriff zu beenden. Bis dahin bleibt er dort gültig.`,
    'not-asked': (provider, account) =>
      `Holdfast hat ${account} vergessen. ${provider} wurde nicht gefragt; der Zugriff bleibt dort gültig, bis er abläuft oder Sie ihn entfernen.`,
  },
  line: {
    revoked: 'Beim Anbieter beendet und vergessen',
    'over-already': 'War schon beendet; vergessen',
    'not-supported': 'Nur vergessen: Der Anbieter kann nicht gefragt werden',
    waits: 'Vergessen; der Anbieter wird weiter gefragt',
    'not-asked': 'Nur vergessen: Der Anbieter wurde nicht gefragt',
  },
  reach: {
    overAlready: 'Niemand sonst. Der Zugriff war schon vorher beendet.',
    nothingChanged: 'Niemand sonst. Beim Anbieter hat sich nichts geändert.',
    onlyThis: 'Niemand sonst. Nur diese Verbindung endet.',
    othersLater: (provider) =>
      `Sobald es geschehen ist: Ihre anderen Geräte und Apps, die denselben Client bei ${provider} verwenden. Diese müssen dann neu verbunden werden.`,
    others: (provider) =>
      `Ihre anderen Geräte und Apps, die denselben Client bei ${provider} verwenden. Diese müssen neu verbunden werden.`,
  },
  everything: {
    title: 'Alles ist getrennt',
    partTitle: 'Nicht alles ist getrennt',
    gone: (count) => counted(count, '1 Konto wurde hier entfernt.', '# Konten wurden hier entfernt.'),
    partlyGone: (count, kept) =>
      [
        counted(count, '1 Konto wurde hier entfernt.', '# Konten wurden hier entfernt.'),
        counted(
          kept,
          '1 konnte nicht gelesen werden und bleibt: Entsperren Sie den Schlüsselspeicher, und versuchen Sie es dann erneut.',
          '# konnten nicht gelesen werden und bleiben: Entsperren Sie den Schlüsselspeicher, und versuchen Sie es dann erneut.',
        ),
      ].join(' '),
  },
};
