import type { bulk as English } from '../en/bulk.ts';
import { counted, numberText } from '../words.ts';

export const bulk: typeof English = {
  region: 'Ausgewählte Konten',
  selected: (count) => (count === 0 ? 'Keines ausgewählt' : `${numberText(count)} ausgewählt`),
  selectAll: (count) => (count === 2 ? 'Beide auswählen' : `Alle ${numberText(count)} auswählen`),
  selectNone: 'Keines auswählen',
  leave: 'Auswahl beenden',
  renew: 'Jetzt erneuern',
  disconnect: 'Trennen …',
  renewing: (done, count) => `Wird erneuert: ${numberText(done)} von ${numberText(count)}`,
  stop: 'Anhalten',
  renewed: (count) => counted(count, '# Konto erneuert', '# Konten erneuert'),
  renewedOf: (renewed, count) => `${numberText(renewed)} von ${numberText(count)} erneuert`,
  color: 'Farbe',
  coloring: (done, count) => `Farbe wird gesetzt: ${numberText(done)} von ${numberText(count)}`,
  colored: (count, color) =>
    counted(count, `# Konto hat jetzt die Farbe ${color}.`, `# Konten haben jetzt die Farbe ${color}.`),
  uncolored: (count) => counted(count, '# Konto hat keine Farbe mehr.', '# Konten haben keine Farbe mehr.'),
  coloredOf: (colored, count) =>
    `${numberText(colored)} von ${numberText(count)} ${colored === 1 ? 'hat' : 'haben'} die Farbe erhalten`,
  notDone: 'Nicht gelungen',
  nothingToRenewWith: 'Der Anbieter hat nichts gegeben, womit es sich erneuern lässt',
  stopped: 'Nicht versucht, da vorher angehalten wurde',
  close: 'Schließen',
  cancel: 'Abbrechen',
  disconnectTitle: (count) => counted(count, '# Konto trennen?', '# Konten trennen?'),
  disconnectCount: (count) => counted(count, '# Konto trennen', '# Konten trennen'),
  disconnected: (count) => counted(count, '# Konto ist getrennt', '# Konten sind getrennt'),
  disconnectedPartly: 'Nicht alle sind getrennt',
  stayed: (names) => `Noch verbunden: ${names}.`,
};
