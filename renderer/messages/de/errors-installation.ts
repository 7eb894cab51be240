import type { installationErrors as English } from '../en/errors-installation.ts';

export const installationErrors: typeof English = {
  LINKS_NOT_REPAIRED: {
    title: 'Links öffnen noch immer nicht diese Kopie',
    meaning:
      'Der Desktop hat die Änderung nicht übernommen. Wo ein Anbieter es zulässt, kommen Antworten stattdessen über eine lokale Adresse zurück.',
    todo: 'Wählen Sie in den Einstellungen Ihres Systems Holdfast für seine Links.',
  },
  LINK_TARGET_UNKNOWN: {
    title: 'Ein Link zu Holdfast führt nirgendwohin',
    meaning: 'Er nennt ein Konto oder einen Anbieter, den es hier nicht gibt.',
    todo: 'Wählen Sie es in der Liste aus, falls Sie es unter einem anderen Namen haben.',
  },
  UPDATE_SIGNATURE_INVALID: {
    title: 'Das Update ist nicht von den Herstellern von Holdfast signiert',
    meaning:
      'Jemand könnte es manipuliert haben, deshalb wurde nichts davon verwendet. Ihre Version funktioniert weiter.',
    todo: 'Versuchen Sie es morgen erneut. Wenn es so bleibt, melden Sie es den Herstellern.',
  },
  UPDATE_UNREACHABLE: {
    title: 'Nach Updates kann nicht gesucht werden',
    meaning: 'Die Stelle, an der sie veröffentlicht werden, antwortet nicht, oder das Netz ist ausgefallen.',
    todo: 'Prüfen Sie das Netz und versuchen Sie es erneut.',
  },
  UPDATE_FAILED: {
    title: 'Das Update konnte nicht geholt werden',
    meaning: 'Ihre Version funktioniert weiter, wie sie ist.',
    todo: 'Versuchen Sie es in einer Weile erneut.',
  },
  UPDATE_WAITS: {
    title: 'Gerade wird ein Konto verbunden',
    meaning: 'Das Update würde dies abbrechen.',
    todo: 'Schließen Sie es ab oder brechen Sie es ab, und starten Sie dann für das Update neu.',
  },
};
