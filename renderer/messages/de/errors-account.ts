import type { accountErrors as English } from '../en/errors-account.ts';

export const accountErrors: typeof English = {
  ACCOUNT_UNKNOWN: {
    title: 'Dieses Konto ist nicht mehr hier',
    meaning: 'Es wurde inzwischen getrennt.',
    todo: 'Verbinden Sie es wieder, wenn Sie es brauchen.',
  },
  EXCHANGE_UNKNOWN: {
    title: 'Dieser Vorgang ist nicht mehr da',
    meaning:
      'Holdfast behält die letzten 50 Vorgänge nur im Arbeitsspeicher, bis es gesperrt oder geschlossen wird.',
    todo: 'Führen Sie ihn noch einmal aus, um ihn wieder zu sehen.',
  },
  ACCOUNT_IDENTITY_CHANGED: {
    title: 'Eine andere Person hat sich angemeldet',
    meaning: 'Der Browser kam mit einem anderen Konto zurück. Dieses hier blieb, wie es war.',
    todo: 'Versuchen Sie es erneut und wählen Sie dasselbe Konto, oder verbinden Sie das andere als neues Konto.',
  },
  ACCOUNT_IDENTITY_UNREADABLE: {
    title: '{provider} hat nicht gesagt, wer sich verbunden hat',
    meaning:
      'Zugriff wurde gewährt, aber das Konto dahinter ließ sich nicht lesen. Es wurde nichts behalten.',
    todo: 'Versuchen Sie es in einer Weile erneut.',
  },
  PROVIDER_UNKNOWN: {
    title: 'Dieser Anbieter ist nicht verfügbar',
    meaning: 'Das Konto wurde mit einem Anbieter verbunden, den es hier nicht gibt.',
    todo: 'Trennen Sie das Konto, oder starten Sie die Version von Holdfast, die den Anbieter hat.',
  },
  REQUEST_INVALID: {
    title: 'Holdfast konnte das nicht tun',
    meaning: 'Ein Teil von Holdfast hat einen anderen nicht verstanden. Es wurde nichts geändert.',
    todo: 'Prüfen Sie Ihre Eingaben. Wenn es wieder vorkommt, melden Sie es.',
  },
  REQUEST_REFUSED: {
    title: 'Holdfast hat eine Anfrage abgelehnt',
    meaning: 'Sie kam nicht aus diesem Fenster. Es wurde nichts geändert.',
    todo: 'Sie brauchen nichts zu tun.',
  },
  INTERNAL: {
    title: 'In Holdfast ist etwas fehlgeschlagen',
    meaning: 'Ihre Konten sind, wie sie waren.',
    todo: 'Versuchen Sie es erneut. Wenn es wieder vorkommt, melden Sie es.',
  },
};
