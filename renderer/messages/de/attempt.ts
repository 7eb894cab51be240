import type { attempt as English } from '../en/attempt.ts';
import { accusative, dative, nominative, theProvider } from './the-provider.ts';

export const attempt: typeof English = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  done: 'Fertig',
  theProvider,
  title: {
    preparing: 'Vorbereitung',
    browser: 'Warten auf Ihren Browser',
    device: 'Diesen Code im Browser eingeben',
    exchanging: 'Abschluss',
    otherPerson: 'Eine andere Person hat sich angemeldet',
    connected: 'Verbunden',
    codeOver: 'Der Code ist abgelaufen',
    cancelled: 'Das Verbinden wurde abgebrochen',
  },
  waitingForCode: (code) => `Warten auf den Code ${code}`,
  announced: (provider, title) => `${provider}: ${title}`,
  announcedCode: (provider, title, code) => `${provider}: ${title}: ${code}`,
  phases: {
    label: 'Fortschritt',
    states: { done: 'Erledigt: ', now: 'Jetzt: ', next: 'Danach: ', failed: 'Fehlgeschlagen: ' },
    prepare: 'Vorbereiten',
    agree: 'Im Browser zustimmen',
    'type-code': 'Code eingeben und zustimmen',
    ask: 'Zugriff anfordern',
    fetch: 'Zugriff abholen',
  },
  gettingReady: 'Wird vorbereitet.',
  preparingService: (provider) => `Holdfast bittet ${accusative(provider)} im Namen des Clients um Zugriff.`,
  preparingCode: (provider) => `Holdfast bittet ${accusative(provider)} um einen Code.`,
  preparingBrowser: (provider) =>
    `Holdfast bereitet die Anmeldung bei ${dative(provider)} vor. Gleich öffnet sich Ihr Browser.`,
  exchanging: 'Der Browser ist zurück. Holdfast holt den Zugriff ab und prüft, wem er gehört.',
  exchangingByCode: 'Sie haben im Browser zugestimmt. Holdfast holt den Zugriff ab und prüft, wem er gehört.',
  reading: 'Das Konto wird gelesen',
  notGiven: 'Nicht gewährt',
  may: 'Holdfast darf',
  codeOver:
    'Er wurde nicht rechtzeitig eingegeben, deshalb wurde nichts verbunden. Holen Sie einen neuen, wenn Sie bereit sind.',
  cancelled:
    'Es wurde nichts verbunden und nichts geändert. Die Seite in Ihrem Browser können Sie schließen.',
  startAgain: 'Von vorn beginnen',
  tryAgain: 'Erneut versuchen',
  newCode: 'Neuen Code holen',
  unlockAndTryAgain: 'Entsperren und erneut versuchen',
  thisRunOnly: 'Nur für diese Sitzung behalten',
  checkSetUp: 'Einrichtung prüfen',
  setUpClient: 'Client einrichten',
  chooseAgain: 'Neu auswählen',
  useBrowser: 'Stattdessen Browser verwenden',
  otherPerson: {
    as: (name) => `Sie haben sich als ${name} angemeldet.`,
    asNotAs: (name, asked) => `Sie haben sich als ${name} angemeldet, nicht als ${asked}.`,
    known: (name, provider) =>
      `${name} steht schon in Ihrer Liste. Holdfast kann dieses Konto mit dem erneuern, was ${nominative(provider)} gegeben hat.`,
    unknown: (provider) =>
      `Holdfast kann dies als weiteres Konto behalten oder verwerfen, was ${nominative(provider)} gegeben hat.`,
    askedStays: (asked) =>
      `Am Konto ${asked} hat sich nichts geändert. Um es zu erneuern, beginnen Sie von vorn und wählen es im Browser.`,
    letsGo: { before: 'Ohne Ihre Antwort verwirft Holdfast dies in ', after: ' Minuten.' },
    letGo: 'Verwerfen',
    renew: 'Dieses Konto erneuern',
    keep: 'Als weiteres Konto behalten',
  },
};
