import type { MainTexts } from './en.ts';

export const german: MainTexts = {
  menu: {
    file: 'Datei',
    newConnection: 'Neue Verbindung …',
    import: 'Importieren …',
    export: 'Exportieren …',
    lock: 'Sperren',
    settings: 'Einstellungen …',
    closeWindow: 'Fenster schließen',
    quit: (app) => `${app} beenden`,
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: 'Ansicht',
    palette: 'Befehlspalette …',
    findAccount: 'Konto suchen',
    activity: 'Aktivität',
    inspector: 'Inspektor',
    actualSize: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fullScreen: 'Vollbild',
    developerTools: 'Entwicklerwerkzeuge',
    window: 'Fenster',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    bringAllToFront: 'Alle nach vorne bringen',
    help: 'Hilfe',
    shortcuts: 'Tastenkürzel',
    removeEverything: 'Alles von diesem Computer entfernen …',
    about: (app) => `Über ${app}`,
    services: 'Dienste',
    hide: (app) => `${app} ausblenden`,
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
  about: { testBuild: 'Eine Testversion zum Ausprobieren, nie für Konten, an denen Ihnen liegt.' },
  tray: {
    open: 'Holdfast öffnen',
    connect: 'Neue Verbindung …',
    lock: 'Sperren',
    quit: 'Beenden',
    locked: 'Holdfast ist gesperrt',
    noAccounts: 'Kein Konto ist verbunden',
    reading: 'Konten werden gelesen',
    allWork: (accounts) =>
      accounts === 1
        ? 'Das Konto ist aktiv'
        : `${accounts === 2 ? 'Beide' : `Alle ${accounts}`} Konten sind aktiv`,
    needYou: (accounts) => (accounts === 1 ? '1 Konto braucht Sie' : `${accounts} Konten brauchen Sie`),
    unreachable: (accounts) =>
      accounts === 1
        ? '1 Konto ist derzeit nicht erreichbar'
        : `${accounts} Konten sind derzeit nicht erreichbar`,
    reconnect: (account) => `${account}: Neu verbinden`,
    look: (account) => `${account}: Ansehen, was nötig ist`,
    more: (accounts) => `${accounts} weitere …`,
  },
  notifications: {
    title: (account) => `${account} braucht Sie`,
    ended: (provider) => `Die Verbindung zu ${provider} ist beendet. Verbinden Sie das Konto neu.`,
    setUp: (provider) =>
      `${provider} nimmt den Client dieser Verbindung nicht mehr an. Prüfen Sie seine Einrichtung.`,
    unreadable: 'Der aufbewahrte Zugriff ist nicht lesbar. Verbinden Sie das Konto neu.',
    forecast: (provider, when) =>
      `Die Verbindung zu ${provider} endet am ${when}. Verbinden Sie das Konto vorher neu, oder benutzen Sie es.`,
    many: (accounts) => `${accounts} Konten brauchen Sie`,
    locked: 'Holdfast braucht Sie',
    lockedMeaning: 'Entsperren Sie Holdfast, um den Grund zu sehen.',
  },
  start: {
    failed: 'Holdfast konnte nicht starten',
    failedMeaning: 'Ihre Konten sind geblieben, wie sie waren. Was schiefging, steht im Protokoll.',
  },
  loopback: {
    received: 'Zurück zu Holdfast',
    receivedMeaning: 'Holdfast hat die Antwort. Sie können diesen Tab schließen.',
    refused: 'Hier ist nichts zu tun',
    refusedMeaning:
      'Dieser Link gehört zu keiner Anfrage, auf die Holdfast wartet. Sie können diesen Tab schließen.',
  },
  files: { kind: 'Holdfast' },
  purge: {
    runsAlready: 'Es läuft bereits und fragt in seinem Fenster nach.',
    stopped: (code) => `Abgebrochen: ${code}. Was bis dahin nicht entfernt war, ist unverändert.`,
    stoppedBecause: (code, why) =>
      `Abgebrochen: ${code}, ${why}. Was bis dahin nicht entfernt war, ist unverändert.`,
    keepsNothing: (app) =>
      `${app} bewahrt keine Konten auf. Alles, was ${app} für Sie auf diesem Computer aufbewahrt, wird entfernt.`,
    keeps: (app, accounts, names) =>
      `${app} bewahrt ${accounts === 1 ? '1 Konto' : `${accounts} Konten`} auf: ${names}. Jedes wird bei seinem Anbieter widerrufen, dann wird alles entfernt, was ${app} für Sie auf diesem Computer aufbewahrt.`,
    remove: 'Alles entfernen',
    cancel: 'Abbrechen',
    notRevoked: (names) =>
      `Nicht widerrufen werden konnten: ${names}. Ihr Zugriff kann beim Anbieter weiterbestehen. Trotzdem alles entfernen?`,
    kept: 'Was nicht widerrufen werden konnte, bleibt und wird wieder versucht, wenn die App läuft.',
    removed: 'Von diesem Computer ist alles entfernt.',
    yes: 'ja',
    typeYes: 'Zum Fortfahren „ja“ eingeben: ',
    receiptRevoked: (account, provider) => `${account} bei ${provider}: widerrufen`,
    receiptForgotten: (account, provider) =>
      `${account} bei ${provider}: nur vergessen, beim Anbieter nicht widerrufen`,
    receiptWaits: (account, provider) => `${account} bei ${provider}: nicht widerrufen`,
    receiptUnreadable: (account) => `${account}: nicht lesbar und deshalb nicht widerrufen`,
  },
};
