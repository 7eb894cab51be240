import type { storageChoice as English } from '../en/storage-choice.ts';
import { counted } from '../words.ts';

/** A key store stands where nominative or accusative is due: its name is the same in both. */
export const storageChoice: typeof English = {
  tryAgain: 'Erneut versuchen',
  passphrase: {
    title: 'Mit einer Passphrase schützen',
    meaning:
      'Alles wird mit Wörtern verschlüsselt, die nur Sie kennen. Sie geben sie ein, wenn Holdfast startet.',
    button: 'Passphrase wählen …',
  },
  thisRunOnly: {
    title: 'Nur für diese Sitzung behalten',
    meaning: 'Nichts wird auf den Datenträger geschrieben. Die Konten sind weg, wenn Sie Holdfast beenden.',
    button: 'Konten nur für diese Sitzung behalten',
  },
  realKeyStore: {
    title: 'Einen Schlüsselspeicher verwenden',
    meaning:
      'Der beste Weg, wo es ihn gibt: Er öffnet sich bei der Anmeldung, und Sie müssen sich nichts merken.',
    onGnome:
      'Auf GNOME und den meisten anderen Desktops installieren Sie gnome-keyring und melden sich neu an.',
    onKde: 'Auf KDE Plasma schalten Sie KWallet in den Systemeinstellungen ein.',
  },
  unlock: {
    title: 'Entsperren',
    meaning: (keyStore) =>
      `Öffnen Sie ${keyStore} mit dem zugehörigen Passwort, etwa indem Sie sich neu anmelden.`,
    button: 'Entsperren und erneut versuchen',
  },
  lookForWindow: {
    title: 'Nach einem Fenster suchen, das ein Passwort verlangt',
    meaning:
      'Es liegt vielleicht hinter diesem. Holdfast macht von selbst weiter, sobald der Schlüsselspeicher antwortet.',
  },
  goBack: {
    title: (keyStore) => `Wieder ${keyStore} verwenden`,
    meaning: (accounts) =>
      accounts === 0
        ? 'Dort liegt der Schlüssel. Starten Sie diesen Schlüsselspeicher, oder melden Sie sich am früheren Desktop an; was er schützt, ist dann wieder lesbar.'
        : counted(
            accounts,
            'Dort liegt der Schlüssel. Starten Sie diesen Schlüsselspeicher, oder melden Sie sich am früheren Desktop an; # Konto ist dann wieder lesbar.',
            'Dort liegt der Schlüssel. Starten Sie diesen Schlüsselspeicher, oder melden Sie sich am früheren Desktop an; # Konten sind dann wieder lesbar.',
          ),
  },
  goOnWith: {
    title: (keyStore) => `Künftig ${keyStore} verwenden`,
    meaning: (accounts) =>
      accounts === 0
        ? 'Was der frühere schützt, muss neu verbunden werden. Was auf dem Datenträger ist, bleibt dort, falls er eines Tages wieder da ist.'
        : counted(
            accounts,
            '# Konto muss neu verbunden werden. Was auf dem Datenträger ist, bleibt dort, falls der frühere eines Tages wieder da ist.',
            '# Konten müssen neu verbunden werden. Was auf dem Datenträger ist, bleibt dort, falls der frühere eines Tages wieder da ist.',
          ),
    button: 'Mit diesem fortfahren …',
  },
  bringBack: {
    title: 'Schlüssel wiederherstellen',
    meaning: (keyStore, accounts) =>
      accounts === 0
        ? `Falls Sie ${keyStore} gesichert haben, spielen Sie die Sicherung zurück: Was damit geschützt ist, lässt sich dann wieder lesen.`
        : counted(
            accounts,
            `Falls Sie ${keyStore} gesichert haben, spielen Sie die Sicherung zurück: # Konto ist dann wieder lesbar.`,
            `Falls Sie ${keyStore} gesichert haben, spielen Sie die Sicherung zurück: # Konten sind dann wieder lesbar.`,
          ),
  },
  fromExport: {
    title: 'Konten aus einem Export übernehmen',
    meaning: 'Falls Sie einen haben, bringt er zurück, was darin war.',
    button: 'Fortfahren und importieren …',
  },
  withoutIt: {
    title: 'Ohne ihn fortfahren',
    meaning: (accounts) =>
      accounts === 0
        ? 'Was er schützt, muss neu verbunden werden. Was auf dem Datenträger ist, bleibt dort.'
        : counted(
            accounts,
            '# Konto muss neu verbunden werden. Was auf dem Datenträger ist, bleibt dort.',
            '# Konten müssen neu verbunden werden. Was auf dem Datenträger ist, bleibt dort.',
          ),
    button: 'Mit neuem Schlüssel fortfahren …',
  },
  quitTheOther: {
    title: 'Das andere Holdfast beenden',
    meaning:
      'Es läuft vielleicht auf einem anderen Computer mit demselben Benutzerordner. Bis dahin wird hier nichts erneuert oder geändert.',
  },
};
