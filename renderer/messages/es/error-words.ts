import type { knownReasons as EnglishReasons, errorWords as EnglishWords } from '../en/error-words.ts';
import { capitalized } from '../words.ts';

/** `theProvider` stands for `{provider}` too, so no text has "a" or "de" before that: "a el" and "de el" would be wrong. */
export const errorWords: typeof EnglishWords = {
  theProvider: 'el proveedor',
  providerSaid: (words) => `El proveedor ha dicho: ${words}`,
  fill: (line, provider) => capitalized(line.replaceAll('{provider}', provider)),
  detail: (words) => `Detalle: ${words}`,
};

export const knownReasons: typeof EnglishReasons = {
  google: {
    GRANT_INVALID:
      'Google pone fin a una conexión tras 7 días si el cliente está en modo de prueba, tras 6 meses sin uso y cuando el acceso se retira en la cuenta de Google.',
    CLIENT_SECRET_MISSING:
      'Google exige el secreto de cliente en los clientes de escritorio, aunque lo llame opcional.',
  },
  github: {
    GRANT_INVALID:
      'GitHub pone fin al acceso cuando se retira en los ajustes de GitHub, o tras un año sin uso.',
  },
};
