import type { storageErrors as English } from '../en/errors-storage.ts';

export const storageErrors: typeof English = {
  STORAGE_KEY_STORE_UNAVAILABLE: {
    title: 'Es gibt keinen Schlüsselspeicher',
    meaning:
      'Ohne ihn lässt sich Zugriff auf diesem Computer nicht sicher aufbewahren. Es wurde nichts geschrieben.',
    todo: 'Installieren oder starten Sie einen Schlüsselspeicher, oder behalten Sie Konten nur für diese Sitzung.',
  },
  STORAGE_KEY_STORE_LOCKED: {
    title: 'Der Schlüsselspeicher ist gesperrt',
    meaning: 'Die Konten sind sicher, lassen sich aber nicht lesen oder aufbewahren, bis er entsperrt ist.',
    todo: 'Entsperren Sie den Schlüsselspeicher und versuchen Sie es erneut.',
  },
  STORAGE_SECRET_UNREADABLE: {
    title: 'Der aufbewahrte Zugriff ist nicht lesbar',
    meaning: 'Er wurde mit einem Schlüssel verschlossen, den dieser Computer nicht mehr hat.',
    todo: 'Verbinden Sie das Konto neu, um es wieder zu benutzen.',
  },
  STORAGE_FILE_BROKEN: {
    title: 'Eine Datei von Holdfast ist beschädigt',
    meaning: 'Sie wurde beiseitegelegt und nicht überschrieben. Einige Konten fehlen vielleicht.',
    todo: 'Verbinden Sie die fehlenden Konten neu.',
  },
  STORAGE_FILE_NEWER: {
    title: 'Eine Datei stammt von einer neueren Version von Holdfast',
    meaning: 'Diese Version kann sie nicht lesen. Sie blieb, wie sie ist.',
    todo: 'Aktualisieren Sie Holdfast.',
  },
  STORAGE_READ_FAILED: {
    title: 'Eine Datei von Holdfast ließ sich nicht öffnen',
    meaning:
      'Vielleicht hält ein anderes Programm sie fest. Sie blieb, wie sie ist, und wird nicht überschrieben.',
    todo: 'Versuchen Sie es erneut. Wenn es so bleibt, starten Sie Holdfast neu.',
  },
  STORAGE_WRITE_FAILED: {
    title: 'Die Änderung ließ sich nicht speichern',
    meaning: 'Der Datenträger ist vielleicht voll oder nicht beschreibbar. Was vorher da war, ist noch da.',
    todo: 'Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners, und versuchen Sie es erneut.',
  },
  STORAGE_NOT_SYNCED: {
    title: 'Der Datenträger hat eine Änderung nicht bestätigt',
    meaning:
      'Sie ist geschrieben und wird verwendet, könnte aber bei einem Stromausfall noch verloren gehen. Holdfast fragt weiter nach.',
    todo: 'Wenn das wieder vorkommt, prüfen Sie den Datenträger.',
  },
  STORAGE_KEY_STORE_HANGING: {
    title: 'Der Schlüsselspeicher antwortet nicht',
    meaning:
      'Vielleicht wartet er in einem anderen Fenster auf sein eigenes Passwort. Die Konten sind sicher, aber nicht lesbar, bis er antwortet.',
    todo: 'Suchen Sie nach einem Fenster, das ein Passwort verlangt, und versuchen Sie es erneut.',
  },
  STORAGE_KEY_STORE_PLAIN_TEXT: {
    title: 'Es gibt keinen sicheren Schlüsselspeicher',
    meaning:
      'Der, den das System anbietet, verwendet einen allgemein bekannten Schlüssel. Es wurde nichts geschrieben.',
    todo: 'Installieren Sie einen echten Schlüsselspeicher, oder schützen Sie die Konten mit einer Passphrase.',
  },
  STORAGE_KEY_STORE_CHANGED: {
    title: 'Das ist ein anderer Schlüsselspeicher',
    meaning:
      'Die Konten sind mit dem Schlüssel eines anderen verschlüsselt. Sie liegen unberührt auf dem Datenträger.',
    todo: 'Starten Sie den früheren Schlüsselspeicher wieder, oder machen Sie mit diesem weiter und verbinden Sie die Konten neu.',
  },
  STORAGE_KEY_LOST: {
    title: 'Der Schlüssel ist verloren',
    meaning:
      'Der Schlüsselspeicher hat den Schlüssel nicht mehr, mit dem die Konten verschlüsselt sind. Sie liegen unberührt auf dem Datenträger.',
    todo: 'Stellen Sie die Sicherung des Schlüsselspeichers wieder her, oder machen Sie weiter und verbinden Sie die Konten neu.',
  },
  STORAGE_VAULT_LOCKED: {
    title: 'Holdfast ist gesperrt',
    meaning: 'Die Konten sind sicher, lassen sich aber nicht benutzen, bis es entsperrt ist.',
    todo: 'Entsperren Sie es mit Ihrer Passphrase.',
  },
  STORAGE_IN_USE: {
    title: 'Diese Konten werden schon benutzt',
    meaning:
      'Holdfast läuft noch ein zweites Mal. Dabei könnten Token verloren gehen, deshalb wird hier nichts geschrieben.',
    todo: 'Beenden Sie das andere Holdfast und versuchen Sie es erneut.',
  },
  STORAGE_INDEX_RESTORED: {
    title: 'Die Liste der Konten wurde wiederhergestellt',
    meaning:
      'Ihre Datei war beschädigt und wurde beiseitegelegt; an ihre Stelle trat die Kopie von der letzten Änderung davor.',
    todo: 'Sehen Sie nach, ob Ihr neuestes Konto da ist.',
  },
  STORAGE_ACCOUNT_RECOVERED: {
    title: 'Ein Konto wurde wiedergefunden',
    meaning:
      'Seine Token lagen auf dem Datenträger, aber die Liste der Konten nannte es nicht: Vielleicht wurde Holdfast mitten in einer Änderung beendet.',
    todo: 'Sie brauchen nichts zu tun. Wenn Sie es nicht wollen, trennen Sie es.',
  },
  PASSPHRASE_WRONG: {
    title: 'Das ist nicht die Passphrase',
    meaning: 'Es wurde nichts geöffnet und nichts geändert.',
    todo: 'Versuchen Sie es erneut. Nach jedem falschen Versuch wird die Wartezeit länger.',
  },
  PASSPHRASE_PAUSED: {
    title: 'Zu viele falsche Versuche',
    meaning: 'Holdfast wartet, bevor es den nächsten annimmt.',
    todo: 'Warten Sie und versuchen Sie es dann erneut.',
  },
  PASSPHRASE_TOO_WEAK: {
    title: 'Diese Passphrase ist zu leicht zu erraten',
    meaning: 'Wer die Datei kopiert, könnte Millionen davon durchprobieren.',
    todo: 'Nehmen Sie vier oder mehr Wörter oder mindestens 12 gemischte Zeichen.',
  },
  EXPORT_FILE_INVALID: {
    title: 'Das ist kein Export von Holdfast, oder er ist beschädigt',
    meaning: 'Es wurde nichts daraus übernommen.',
    todo: 'Wählen Sie eine andere Datei.',
  },
  EXPORT_FILE_NEWER: {
    title: 'Dieser Export stammt von einer neueren Version von Holdfast',
    meaning: 'Diese Version kann ihn nicht lesen. Es wurde nichts daraus übernommen.',
    todo: 'Aktualisieren Sie Holdfast.',
  },
  REQUEST_TOO_LARGE: {
    title: 'Das war zu viel auf einmal',
    meaning: 'Holdfast hat es nicht angenommen.',
    todo: 'Senden Sie weniger.',
  },
};
