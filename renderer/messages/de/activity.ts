import type { activity as English } from '../en/activity.ts';
import { counted } from '../words.ts';
import { accusative, atBeginning } from './the-provider.ts';

export const activity: typeof English = {
  line: {
    connected: () => 'Verbunden',
    reconsented: () => 'Zugriff wurde neu gewährt',
    'consent-failed': () => 'Anfordern von Zugriff fehlgeschlagen',
    refreshed: () => 'Zugriff erneuert',
    'refresh-failed': () => 'Zugriff konnte nicht erneuert werden',
    'grant-ended': (provider) => `${atBeginning(provider)} hat diese Verbindung beendet`,
    'api-called': () => 'Eine API wurde aufgerufen',
    'scopes-changed': () => 'Der erlaubte Zugriff hat sich geändert',
    disconnected: () => 'Getrennt und hier vergessen',
    revoked: (provider) => `${atBeginning(provider)} hat den Zugriff wie verlangt beendet`,
    'revocation-waits': (provider) =>
      `Steht noch aus: ${accusative(provider)} bitten, den Zugriff zu beenden`,
    'revocation-failed': (provider) =>
      `${atBeginning(provider)} konnte nicht gebeten werden, den Zugriff zu beenden`,
    'revocation-given-up': (provider) =>
      `${atBeginning(provider)} wird nicht mehr gebeten, den Zugriff zu beenden`,
    exported: () => 'Konten wurden exportiert',
    imported: () => 'Konten wurden importiert',
    locked: () => 'Holdfast wurde gesperrt',
    unlocked: () => 'Holdfast wurde entsperrt',
    'unlock-failed': () => 'Entsperren ist fehlgeschlagen',
    'protection-changed': () => 'Der Schutz der Konten wurde geändert',
    'file-set-aside': () => 'Eine beschädigte Datei wurde beiseitegelegt',
    'file-restored': () => 'Eine beiseitegelegte Datei ist wieder an ihrem Platz',
    'link-refused': () => 'Ein Link zu Holdfast wurde abgelehnt',
    'activity-exported': () => 'Aktivität wurde exportiert',
    'activity-cleared': () => 'Frühere Aktivität wurde gelöscht',
  },
  exported: (count) => counted(count, '# Konto wurde exportiert', '# Konten wurden exportiert'),
  imported: (count) => counted(count, '# Konto wurde importiert', '# Konten wurden importiert'),
  activityExported: (count) =>
    counted(count, 'Aktivität wurde exportiert, # Eintrag', 'Aktivität wurde exportiert, # Einträge'),
  call: (request, answer, duration) => `${request}, ${answer}, ${duration}`,
  noAnswer: 'keine Antwort',
  cause: (title, meaning) => `${title}. ${meaning}`,
  added: (scopes) => `Hinzugekommen: ${scopes}.`,
  itMay: (scopes) => `Erlaubt: ${scopes}.`,
  takenAway: (scopes) => `Entzogen: ${scopes}.`,
  scopeWithin: (words) => words,
  moreScopes: (count) => counted(count, '# weitere', '# weitere'),
};
