import type { revocations as English } from '../en/revocations.ts';
import { counted } from '../words.ts';

export const revocations: typeof English = {
  group: 'Ausstehende Widerrufe',
  note: 'Diese Konten sind hier vergessen, aber ihr Anbieter hat den Zugriff noch nicht beendet. Holdfast fragt weiter.',
  waiting: (count) => counted(count, '1 Widerruf steht aus', '# Widerrufe stehen aus'),
  notAskedNextIn: (span) => `Noch nicht gefragt, nächster Versuch in ${span}`,
  notAskedNextSoon: 'Noch nicht gefragt, nächster Versuch gleich',
  failedNextIn: (why, span) => `${why}, nächster Versuch in ${span}`,
  failedNextSoon: (why) => `${why}, nächster Versuch gleich`,
  ended: (provider, account) => `${provider} hat den Zugriff von ${account} beendet.`,
  since: 'Getrennt',
  tryNow: 'Jetzt versuchen',
  tryNowLabel: (account, provider) => `Jetzt versuchen: ${account} bei ${provider}`,
  giveUpOpen: 'Aufgeben …',
  giveUpLabel: (account, provider) => `Widerruf von ${account} bei ${provider} aufgeben …`,
  giveUp: {
    title: (account) => `Widerruf von ${account} aufgeben?`,
    keepTrying: 'Weiter versuchen',
    giveUp: 'Aufgeben',
    stops: (provider, account) =>
      `Holdfast bittet ${provider} nicht länger, den Zugriff von ${account} zu beenden, und vergisst die Token dieses Kontos endgültig.`,
    livesOn: (provider) =>
      `Der Zugriff kann bei ${provider} weiterbestehen, bis er abläuft. Von hier lässt sich nichts mehr dagegen tun.`,
    meanwhileTitle: 'Der Zugriff wurde inzwischen beendet',
    meanwhile: 'Der Anbieter hat geantwortet; es gibt nichts mehr aufzugeben.',
    done: 'Fertig',
  },
};
