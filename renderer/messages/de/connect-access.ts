import type { connectAccess as English } from '../en/connect-access.ts';
import { numberText } from '../words.ts';

export const connectAccess: typeof English = {
  byPurpose: 'Nach Zweck auswählen',
  search: 'Zugriff durchsuchen',
  ticked: (count) => (count === 0 ? 'nichts ausgewählt' : `${numberText(count)} ausgewählt`),
  noneCalled: (text) => `Kein Zugriff heißt hier „${text}“.`,
  byName: {
    title: 'Weitere Scopes mit Namen angeben',
    label: 'Name eines Scopes',
    hint: 'Wie in der Dokumentation des Anbieters. Mehrere trennen Sie durch Leerzeichen.',
    none: 'Geben Sie den Namen eines Scopes ein.',
    badCharacter: (name) => `„${name}“ enthält ein Zeichen, das kein Scope haben kann.`,
    tooLong: 'Das ist zu lang für den Namen eines Scopes.',
    unavailable: (name) => `„${name}“ lässt sich hier nicht anfordern.`,
    tooMany: (most) => `Höchstens ${numberText(most)} auf einmal.`,
  },
  notByCode: 'Geht nicht mit einem Code auf einem anderen Gerät',
  sensitive: 'sensibel',
  typed: 'von Ihnen eingegeben',
  anotherWay: 'Auf andere Weise verbinden',
  usual: 'üblich',
  needsSecret: 'Nicht mit diesem Client: Er hat kein Geheimnis.',
  ways: {
    'private-use-uri': {
      name: 'Ein Link, der Holdfast öffnet',
      note: 'Der Browser fragt, ob er Holdfast öffnen darf.',
      instead: 'Per Link zurückkehren',
    },
    loopback: {
      name: 'Eine lokale Adresse',
      note: 'Der Browser ruft eine Adresse dieses Computers auf, die Holdfast nur öffnet, solange es wartet.',
      instead: 'Über lokale Adresse zurückkehren',
    },
    'device-code': {
      name: 'Ein Code auf einem anderen Gerät',
      note: 'Sie geben einen kurzen Code in einem Browser auf Ihrem Telefon oder anderswo ein.',
      instead: 'Stattdessen Code verwenden',
    },
  },
};
