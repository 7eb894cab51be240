import type { errorWords as English, knownReasons as EnglishReasons } from '../en/error-words.ts';
import { capitalized } from '../words.ts';
import { theProvider } from './the-provider.ts';

export const errorWords: typeof English = {
  theProvider,
  providerSaid: (words) => `Der Anbieter meldet: ${words}`,
  fill: (line, provider) => capitalized(line.replaceAll('{provider}', provider)),
  detail: (words) => `Details: ${words}`,
};

export const knownReasons: typeof EnglishReasons = {
  google: {
    GRANT_INVALID:
      'Google beendet eine Verbindung nach 7 Tagen, solange der Client im Testmodus ist, nach 6 Monaten ohne Benutzung und wenn der Zugriff im Google-Konto entfernt wurde.',
    CLIENT_SECRET_MISSING:
      'Google verlangt das Client-Geheimnis eines Desktop-Clients, obwohl es dort optional heißt.',
  },
  github: {
    GRANT_INVALID:
      'GitHub beendet Zugriff, wenn er in den GitHub-Einstellungen entfernt wurde oder ein Jahr lang nicht benutzt wurde.',
  },
};
