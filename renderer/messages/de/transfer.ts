import type { transfer as English } from '../en/transfer.ts';
import { counted, numberText } from '../words.ts';

export const transfer: typeof English = {
  group: 'Sicherung und Umzug',
  exportName: 'Export',
  exportNote:
    'Eine Datei mit Konten, Clients und Einstellungen, verschlüsselt mit einer Passphrase, die Sie wählen.',
  exportOpen: 'Exportieren …',
  importName: 'Import',
  importNote: 'Aus einem Export von diesem oder einem anderen Computer. Sie wählen, was übernommen wird.',
  importOpen: 'Importieren …',
  title: 'Exportieren',
  subtitle: 'Eine verschlüsselte Datei, für einen anderen Computer oder als Sicherung.',
  cancel: 'Abbrechen',
  done: 'Fertig',
  tryAgain: 'Erneut versuchen',
  save: 'Datei speichern …',
  looking: 'Es wird geprüft, was sich exportieren lässt',
  contents: 'Was die Datei enthält',
  accounts: (count) => (count === 0 ? 'Kein Konto' : counted(count, '# Konto', '# Konten')),
  clients: (count) => counted(count, '# Client samt Geheimnis', '# Clients samt Geheimnissen'),
  providers: (count) => counted(count, '# eigener Anbieter', '# eigene Anbieter'),
  settings: 'Die Einstellungen',
  notExportable: (count) =>
    counted(
      count,
      '# Konto wird nicht exportiert: Seine Token sind derzeit nicht lesbar oder bleiben nur für diese Sitzung.',
      '# Konten werden nicht exportiert: Ihre Token sind derzeit nicht lesbar oder bleiben nur für diese Sitzung.',
    ),
  bound: (count) =>
    counted(
      count,
      '# Konto wird ohne seine Token exportiert, da sie an diesen Computer gebunden sind. Verbinden Sie es auf dem anderen neu.',
      '# Konten werden ohne ihre Token exportiert, da sie an diesen Computer gebunden sind. Verbinden Sie sie auf dem anderen neu.',
    ),
  rotating: {
    include: 'Wechselnde Aktualisierungstoken mitnehmen',
    what: (count) =>
      counted(
        count,
        '1 Konto hat ein wechselndes Token: Jedes gilt für eine einzige Erneuerung. Wenn zwei Computer dasselbe verwenden, beendet der Anbieter die Verbindung für beide.',
        '# Konten haben wechselnde Token: Jedes gilt für eine einzige Erneuerung. Wenn zwei Computer dasselbe verwenden, beendet der Anbieter die Verbindung für beide.',
      ),
    included: (count) =>
      counted(
        count,
        'Benutzen Sie dieses Konto hier nicht mehr, bevor Sie die Datei auf einem anderen Computer importieren.',
        'Benutzen Sie diese Konten hier nicht mehr, bevor Sie die Datei auf einem anderen Computer importieren.',
      ),
    leftOut: (count) =>
      counted(
        count,
        'Ohne das Token funktioniert das Konto auf dem anderen Computer, bis der bestehende Zugriff endet, und muss dann neu verbunden werden.',
        'Ohne die Token funktionieren die Konten auf dem anderen Computer, bis der bestehende Zugriff endet, und müssen dann neu verbunden werden.',
      ),
  },
  exported: {
    title: 'Exportiert',
    whole: (accounts, file) =>
      accounts === 0
        ? `In ${file} ist kein Konto.`
        : `In ${file} ${counted(accounts, 'ist # Konto', 'sind # Konten')}.`,
    without: (accounts, leftOut, file) =>
      accounts === 1
        ? `In ${file} ist 1 Konto, ohne das Token, das es erneuert.`
        : `In ${file} sind ${numberText(accounts)} Konten, davon ${leftOut} ohne das Token, das den Zugriff erneuert.`,
    keepPassphrase:
      'Ohne die Passphrase kann niemand die Datei öffnen, und niemand kann die Passphrase wiederherstellen. Bewahren Sie sie an einem anderen Ort auf als die Datei.',
    deleteFile:
      'Wer beides hat, kann diese Konten benutzen. Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.',
    withoutRotating:
      'Konten ohne dieses Token funktionieren auf dem anderen Computer, bis der bestehende Zugriff endet, und müssen dann neu verbunden werden.',
  },
};
