import type { storage as English } from '../en/storage.ts';
import { counted, numberText } from '../words.ts';

/** Names of key stores stand in sentences as they are, in nominative or accusative, which are the same for each. */
export const storage: typeof English = {
  backends: {
    keychain: 'macOS (Schlüsselbund)',
    dpapi: 'Windows (DPAPI)',
    gnome_libsecret: 'GNOME Keyring',
    kwallet: 'KWallet',
    kwallet5: 'KWallet',
    kwallet6: 'KWallet',
  },
  someBackend: 'die Schlüsselverwaltung des Systems',
  states: {
    checking: {
      title: 'Schlüsselspeicher wird gefragt',
      meaning: 'Die Konten werden angezeigt, sobald er antwortet.',
    },
    passphrase: {
      title: 'Mit Ihrer Passphrase verschlüsselt',
      meaning:
        'Nur Ihre Passphrase öffnet den Schlüssel. Token verlassen diesen Computer nie, außer zu ihrem eigenen Anbieter.',
    },
    ready: {
      title: 'Auf diesem Computer verschlüsselt',
      meaning: (keyStore) =>
        `Den Schlüssel verwahrt ${keyStore} unter Ihrem Benutzerkonto. Token verlassen diesen Computer nie, außer zu ihrem eigenen Anbieter.`,
    },
    locked: {
      title: 'Der Schlüsselspeicher ist gesperrt',
      meaning:
        'Ihre Konten sind auf dem Datenträger sicher, lassen sich aber erst benutzen, wenn er entsperrt ist.',
      meaningWithoutAccounts:
        'Holdfast schützt mit ihm den Zugriff. Erst wenn er entsperrt ist, lässt sich ein Konto aufbewahren.',
    },
    hanging: {
      title: 'Der Schlüsselspeicher antwortet nicht',
      meaning:
        'Er wartet vielleicht in einem anderen Fenster auf sein Passwort. Ihre Konten sind auf dem Datenträger sicher.',
      meaningWithoutAccounts: 'Er wartet vielleicht in einem anderen Fenster auf sein Passwort.',
    },
    plainText: {
      title: 'Es gibt keinen sicheren Schlüsselspeicher',
      meaning:
        'Der vom System angebotene verwendet einen Schlüssel, den alle kennen. Holdfast bewahrt nichts im Klartext auf und verwendet ihn deshalb nicht.',
    },
    changed: {
      title: 'Das ist ein anderer Schlüsselspeicher',
      meaning: (earlier) =>
        `Den Schlüssel zu Ihren Konten verwahrt ${earlier}. Die Konten liegen unberührt auf dem Datenträger.`,
    },
    keyLost: {
      title: 'Der Schlüssel ist verloren',
      meaning:
        'Der Schlüsselspeicher hat den Schlüssel zu Ihren Konten nicht mehr. Die Konten liegen unberührt auf dem Datenträger.',
    },
    passphraseLocked: { title: 'Holdfast ist gesperrt', meaning: 'Ihre Passphrase öffnet es.' },
    inUse: {
      title: 'Ein anderes Holdfast verwendet diese Konten',
      meaning: 'Dabei könnten Token verloren gehen, deshalb schreibt dieses hier nichts.',
    },
    missing: {
      title: 'Es gibt keinen Schlüsselspeicher',
      meaning:
        'Holdfast schützt Zugriff mit dem Schlüsselspeicher des Systems und bewahrt ihn nie im Klartext auf. Ohne Schlüsselspeicher lässt sich kein Konto aufbewahren.',
    },
    thisRunOnly: {
      title: 'Im Arbeitsspeicher, nur für diese Sitzung',
      meaning: 'Nichts wird auf den Datenträger geschrieben. Die Konten sind weg, wenn Sie Holdfast beenden.',
    },
  },
  converting: (done, total) => `Wird neu verschlüsselt: ${numberText(done)} von ${numberText(total)}`,
  cancel: 'Abbrechen',
  goOn: {
    title: 'Mit diesem Schlüsselspeicher fortfahren?',
    button: 'Fortfahren',
    buttonWithImport: 'Fortfahren und importieren',
    keepsTheKey: 'Von jetzt an verwahrt er den Schlüssel.',
    mustBeReconnected: (accounts) =>
      counted(
        accounts,
        '# Konto lässt sich mit ihm nicht lesen und muss neu verbunden werden.',
        '# Konten lassen sich mit ihm nicht lesen und müssen neu verbunden werden.',
      ),
    nothingDeleted:
      'Nichts wird gelöscht: Was auf dem Datenträger ist, bleibt, wie es ist, und ist wieder lesbar, falls der frühere Schlüssel zurückkehrt.',
  },
  useKeyStore: {
    title: 'Stattdessen den Schlüsselspeicher verwenden?',
    button: 'Schlüsselspeicher verwenden',
    meaning:
      'Dann verwahrt der Schlüsselspeicher des Systems den Schlüssel und öffnet sich bei der Anmeldung. Holdfast verlangt keine Passphrase mehr und sperrt sich nicht mehr von selbst.',
  },
  setAside: {
    accounts: 'Die Kontenliste',
    account: 'Die Token eines Kontos',
    clients: 'Ihre Clients',
    providers: 'Ihre eigenen Anbieter',
    requests: 'Gesendete und gespeicherte Anfragen',
    revocations: 'Ausstehende Widerrufe',
    settings: 'Einstellungen',
    other: 'Eine Datei von Holdfast',
  },
  setAsideOf: (account) => `Die Token von ${account}`,
};
