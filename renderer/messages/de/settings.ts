import type { settings as English } from '../en/settings.ts';
import { counted } from '../words.ts';

export const settings: typeof English = {
  title: 'Einstellungen',
  sectionsLabel: 'Bereiche der Einstellungen',
  sections: {
    appearance: 'Darstellung',
    protection: 'Schutz',
    providers: 'Anbieter',
    data: 'Ihre Daten',
    about: 'Info',
  },
  about: {
    title: 'Info',
    showLog: 'Protokoll anzeigen',
    version: 'Holdfast',
    build: 'Build',
    sandbox: 'Sandbox',
    sandboxOff: 'Aus; das Fenster ist weniger von diesem Computer abgeschirmt, als es sein könnte',
    electron: 'Electron',
  },
  updates: { title: 'Updates', restart: 'Zum Aktualisieren neu starten', check: 'Jetzt suchen' },
  setAside: {
    title: 'Beiseitegelegte Dateien',
    note: 'Sie ließen sich nicht lesen, und nichts an ihnen wurde geändert. Eine, die wieder lesbar ist, etwa nach einer Reparatur, kann zurückgelegt werden.',
    showInFolder: 'Im Ordner anzeigen',
    whenAndSize: (when, size) => `${when}, ${size}`,
    putBack: 'Zurücklegen',
    putBackThis: (title) => `Zurücklegen: ${title}`,
    remove: 'Löschen',
    removeThis: (title) => `Löschen: ${title}`,
    removeForGood: 'Endgültig löschen',
    removeThisForGood: (title) => `Endgültig löschen: ${title}`,
  },
  links: { title: 'Links zurück zu Holdfast', repair: 'Reparieren' },
  locking: {
    whenIdle: 'Bei Abwesenheit sperren',
    whenIdleMeaning: 'Nach dieser Zeit ohne Tastatur oder Maus, auf dem ganzen Computer.',
    withScreen: 'Zusammen mit dem Bildschirm sperren',
    now: 'Jetzt sperren',
    nowMeaning: (keys) => `${keys} bewirkt überall in Holdfast dasselbe.`,
  },
  protection: {
    title: 'Schutz',
    checkAgain: 'Erneut prüfen',
    passphrase: 'Passphrase',
    passphraseLost: 'Niemand kann sie für Sie wiederherstellen.',
    change: 'Ändern …',
    useKeyStore: 'Schlüsselspeicher verwenden …',
    passphraseMeaning:
      'Verschlüsselt alles mit Wörtern, die nur Sie kennen; Holdfast lässt sich dann jederzeit sperren.',
    protect: 'Mit einer Passphrase schützen …',
  },
  providers: {
    title: 'Anbieter',
    note: 'Wo sich Konten verbinden lassen, und die Clients, mit denen sich Holdfast dort ausweist.',
    add: 'Anbieter hinzufügen',
    remove: 'Entfernen',
    removeThis: (provider) => `${provider} entfernen`,
    setUp: 'Einrichten',
    setUpThis: (provider) => `${provider} einrichten`,
    clients: 'Clients',
    clientsAt: (provider) => `Clients bei ${provider}`,
  },
  removeProvider: {
    title: (provider) => `${provider} entfernen?`,
    titleUnnamed: 'Diesen Anbieter entfernen?',
    cancel: 'Abbrechen',
    remove: 'Anbieter entfernen',
    loss: 'Holdfast vergisst seine Adressen. Beim Anbieter selbst ändert sich nichts.',
    lossWithClients: (clients) =>
      `Holdfast vergisst seine Adressen und ${counted(clients, 'seinen Client', 'seine # Clients')}. Beim Anbieter selbst ändert sich nichts.`,
    lossWithSecrets: (clients) =>
      `Holdfast vergisst seine Adressen und ${counted(clients, 'seinen Client', 'seine # Clients')} samt Geheimnissen. Beim Anbieter selbst ändert sich nichts.`,
    connected: (accounts) =>
      counted(
        accounts,
        'Ein Konto ist damit verbunden. Trennen Sie es zuerst.',
        '# Konten sind damit verbunden. Trennen Sie sie zuerst.',
      ),
  },
  removeSetUp: {
    title: (client) => `${client} entfernen?`,
    titleUnnamed: 'Diesen Client entfernen?',
    cancel: 'Abbrechen',
    remove: 'Entfernen',
    loss: 'Holdfast vergisst die Client-ID.',
    lossWithSecret: 'Holdfast vergisst die Client-ID und ihr Geheimnis.',
    accounts: (accounts) =>
      accounts === 0
        ? 'Kein Konto verwendet ihn.'
        : counted(
            accounts,
            'Das Konto, das ihn verwendet, bleibt in der Liste, lässt sich aber erst wieder erneuern, wenn Sie ihn neu einrichten.',
            'Die # Konten, die ihn verwenden, bleiben in der Liste, lassen sich aber erst wieder erneuern, wenn Sie ihn neu einrichten.',
          ),
    stays: (provider) => `Die Registrierung bei ${provider} selbst bleibt.`,
  },
};
