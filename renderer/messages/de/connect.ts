import type { connect as English } from '../en/connect.ts';
import { numberText } from '../words.ts';

export const connect: typeof English = {
  back: 'Zurück',
  cancel: 'Abbrechen',
  continueInBrowser: 'Weiter im Browser',
  getCode: 'Code holen',
  steps: {
    label: 'Schritte',
    provider: 'Anbieter',
    'set-up': 'Einrichtung',
    access: 'Zugriff',
    connect: 'Verbinden',
    backTo: (step) => `Zurück zu: ${step}`,
  },
  offline: {
    title: 'Sie sind offline',
    meaning: 'Holdfast macht von selbst weiter, sobald das Netz wieder da ist.',
    tryAnyway: 'Trotzdem versuchen',
    doNotWait: 'Nicht warten',
  },
  chooseProvider: {
    title: 'Konto verbinden',
    subtitle: 'Wo haben Sie das Konto?',
    search: 'Anbieter durchsuchen',
    ready: 'Bereit zum Verbinden',
    toSetUp: 'Einmalige Einrichtung nötig',
    notAvailable: 'Nicht verfügbar',
    found: (count, best) => `${numberText(count)} Anbieter. Die Eingabetaste wählt ${best}.`,
    noProvider: 'Diese Version bringt keinen Anbieter mit. Sie können einen hinzufügen.',
    noneCalled: (text) => `Kein Anbieter heißt „${text}“. Sie können ihn hinzufügen.`,
    another: 'Anderer Anbieter …',
    anotherNote: 'Jeder Server für OpenID Connect oder OAuth 2.0, über seine Adresse',
  },
  chooseAccess: {
    title: (provider) => `${provider} verbinden`,
    subtitle: (provider) =>
      `Wählen Sie, was Holdfast darf. Mehr können Sie später anfordern; ${provider} zeigt Ihnen dieselbe Liste.`,
    gitHubApp: 'Was sie darf, wurde bei der Registrierung und Installation der App festgelegt.',
    scopes: 'Zur Auswahl',
    included: 'Immer enthalten',
    service: 'Den Client selbst verbinden, ohne Person',
  },
  service: {
    title: (provider) => `Dienst bei ${provider} verbinden`,
    subtitle:
      'Der Client selbst erhält Zugriff, in seinem eigenen Namen. Niemand meldet sich an, und kein Browser öffnet sich.',
    connect: 'Dienst verbinden',
    name: 'Name',
    nameHint: 'So heißt er in Ihrer Liste.',
    noSecret: {
      title: 'Dieser Client hat kein Geheimnis',
      meaning: (provider) =>
        `Ein Dienst weist sich mit einem Geheimnis oder Schlüssel aus. Ohne wird ${provider} ihn wahrscheinlich ablehnen.`,
      setUpAnother: 'Anderen Client einrichten',
    },
  },
  askMore: {
    title: 'Mehr Zugriff anfordern',
    ofPerson: (account, provider) =>
      `Was ${account} schon darf, bleibt erlaubt. Dem Rest stimmen Sie bei ${provider} zu.`,
    ofService: (account, provider) =>
      `Was ${account} schon darf, bleibt erlaubt. Über den Rest entscheidet ${provider}.`,
    ask: 'Anfordern',
    scopes: 'Noch nicht erlaubt',
    hasAll: (provider) => `Dieses Konto darf alles, was Holdfast bei ${provider} kennt.`,
  },
  underWay: 'Im Gange',
};
