import type { importing as English } from '../en/importing.ts';
import { counted } from '../words.ts';

export const importing: typeof English = {
  title: 'Importieren',
  subtitle: 'Aus einem Export von Holdfast, von diesem oder einem anderen Computer.',
  cancel: 'Abbrechen',
  done: 'Fertig',
  chooseFile: 'Datei wählen …',
  stepFile: 'Sie wählen die Datei und geben ihre Passphrase ein.',
  stepChoice: 'Sie sehen, was darin ist, und wählen aus, was Sie hier haben wollen.',
  stepChange: 'Erst dann wird etwas geändert.',
  passphrase: {
    subtitle: 'Die Passphrase, die für den Export gewählt wurde, öffnet die Datei.',
    anotherFile: 'Andere Datei …',
    open: 'Öffnen',
    label: 'Passphrase der Datei',
    missing: 'Geben Sie die Passphrase der Datei ein.',
    wrong: 'Das ist nicht die Passphrase dieser Datei. Versuchen Sie es erneut.',
  },
  choice: {
    title: 'Was importiert wird',
    subtitle: (file, version, day) => `${file}, erstellt mit Holdfast ${version} am ${day}`,
    import: 'Importieren',
    importAccounts: (count) => counted(count, '# Konto importieren', '# Konten importieren'),
    setUps: 'Clients und Anbieter',
    setUpsNote: (what) => `${what} Konten funktionieren nur mit dem Client, mit dem sie verbunden wurden.`,
    settings: 'Einstellungen',
    settingsNote: 'Darstellung und Sperren, anstelle dessen, was hier eingestellt ist.',
    noAccount: 'Diese Datei enthält kein Konto.',
    accounts: 'Konten',
    ticked: (chosen, all) => `${chosen} von ${all} ausgewählt`,
    untickAll: 'Alle abwählen',
    tickAllNew: 'Alle neuen auswählen',
  },
  note: {
    unknownProvider: (provider) =>
      `Hier nicht benutzbar: Holdfast kennt ${provider || 'den Anbieter'} hier nicht. Fügen Sie zuerst den Anbieter hinzu.`,
    forbidden: (provider) =>
      `Hier nicht benutzbar: ${provider || 'Der Anbieter'} ist in Ihrer Organisation nicht erlaubt.`,
    betterHere: 'Schon vorhanden, neuer oder vollständiger als in der Datei. Es bleibt, wie es ist.',
    known: 'Schon vorhanden. Wenn Sie es auswählen, wird es durch den Stand aus der Datei ersetzt.',
    rotates:
      'Kommt ohne das Token, das es erneuert, da dieses bei jeder Erneuerung wechselt: Verbinden Sie es neu, wenn sein Zugriff endet.',
    'bound-to-computer':
      'Kommt ohne seine Token, da sie an den anderen Computer gebunden sind: Verbinden Sie es hier neu.',
    noRenewal: 'Hat kein Token, das es erneuert: Es funktioniert, bis sein Zugriff endet.',
  },
  setUps: {
    allKnown: 'Alle sind schon vorhanden.',
    adds: (list) => `Hinzu kommen: ${list}.`,
    addsMore: (list, known) =>
      `Hinzu kommen: ${list}. ${counted(known, '# weiterer Eintrag ist schon vorhanden und bleibt.', '# weitere Einträge sind schon vorhanden und bleiben.')}`,
  },
  accounts: (count) => counted(count, '# Konto', '# Konten'),
  clients: (count) => counted(count, '# Client', '# Clients'),
  providers: (count) => counted(count, '# eigener Anbieter', '# eigene Anbieter'),
  theSettings: 'die Einstellungen',
  imported: {
    title: 'Importiert',
    partTitle: 'Nicht alles wurde importiert',
    nothing: 'Es wurde nichts importiert.',
    noAccount: 'Es wurde kein Konto importiert.',
    one: (what) => `${what} ist jetzt hier.`,
    many: (list) => `${list} sind jetzt hier.`,
    andKept: (text, kept) =>
      `${text} ${counted(kept, '# Konto bleibt, wie es ist.', '# Konten bleiben, wie sie sind.')}`,
    toReconnect: (count) =>
      counted(
        count,
        '1 Konto kam ohne das Token, das es erneuert. Verbinden Sie es neu, wenn sein Zugriff endet.',
        '# Konten kamen ohne die Token, die sie erneuern. Verbinden Sie sie neu, wenn ihr Zugriff endet.',
      ),
    deleteFile:
      'Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen. Wer sie und ihre Passphrase hat, kann diese Konten benutzen.',
  },
};
