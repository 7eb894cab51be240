import type { storageChoice as English } from '../en/storage-choice.ts';
import { counted } from '../words.ts';

/** Names of key stores have an article that no “de” or “a” before it may swallow. */
export const storageChoice: typeof English = {
  tryAgain: 'Reintentar',
  passphrase: {
    title: 'Protegerlas con una frase de contraseña',
    meaning: 'Todo se cifra con una frase que solo usted conoce. Se escribe al iniciar Holdfast.',
    button: 'Elegir una frase de contraseña…',
  },
  thisRunOnly: {
    title: 'Conservarlas solo en esta sesión',
    meaning: 'No se escribe nada en el disco. Las cuentas desaparecen al salir.',
    button: 'Conservar las cuentas solo en esta sesión',
  },
  realKeyStore: {
    title: 'Usar un almacén de claves',
    meaning: 'La mejor opción cuando es posible: no hay que recordar nada y se abre al iniciar sesión.',
    onGnome:
      'En GNOME y la mayoría de los demás escritorios, instale gnome-keyring y vuelva a iniciar sesión.',
    onKde: 'En KDE Plasma, active KWallet en las Preferencias del sistema.',
  },
  unlock: {
    title: 'Desbloquearlo',
    meaning: (keyStore) => `Abra ${keyStore} con su contraseña, por ejemplo volviendo a iniciar sesión.`,
    button: 'Desbloquear y reintentar',
  },
  lookForWindow: {
    title: 'Buscar una ventana que pida una contraseña',
    meaning:
      'Puede estar detrás de esta. Holdfast continúa por sí solo en cuanto el almacén de claves responde.',
  },
  goBack: {
    title: (keyStore) => `Volver a usar ${keyStore}`,
    meaning: (accounts) =>
      accounts === 0
        ? 'Ahí está la clave. Inícielo, o inicie sesión en el escritorio que usaba antes, y lo que guarda se podrá volver a leer.'
        : counted(
            accounts,
            'Ahí está la clave. Inícielo, o inicie sesión en el escritorio que usaba antes, y # cuenta se podrá volver a leer.',
            'Ahí está la clave. Inícielo, o inicie sesión en el escritorio que usaba antes, y # cuentas se podrán volver a leer.',
          ),
  },
  goOnWith: {
    title: (keyStore) => `Continuar con ${keyStore}`,
    meaning: (accounts) =>
      accounts === 0
        ? 'Habrá que volver a conectar lo que guarda el anterior. Lo que hay en el disco se conserva, por si el anterior vuelve.'
        : counted(
            accounts,
            'Habrá que volver a conectar # cuenta. Lo que hay en el disco se conserva, por si el almacén anterior vuelve.',
            'Habrá que volver a conectar # cuentas. Lo que hay en el disco se conserva, por si el almacén anterior vuelve.',
          ),
    button: 'Continuar con este…',
  },
  bringBack: {
    title: 'Recuperar la clave',
    meaning: (keyStore, accounts) =>
      accounts === 0
        ? `Si ${keyStore} tiene una copia de seguridad, restáurela: lo que guarda se podrá volver a leer.`
        : counted(
            accounts,
            `Si ${keyStore} tiene una copia de seguridad, restáurela: # cuenta se podrá volver a leer.`,
            `Si ${keyStore} tiene una copia de seguridad, restáurela: # cuentas se podrán volver a leer.`,
          ),
  },
  fromExport: {
    title: 'Tomar las cuentas de una exportación',
    meaning: 'Si tiene una, recupera lo que contenía.',
    button: 'Continuar e importar…',
  },
  withoutIt: {
    title: 'Continuar sin ella',
    meaning: (accounts) =>
      accounts === 0
        ? 'Habrá que volver a conectar lo que protegía. Lo que hay en el disco se conserva.'
        : counted(
            accounts,
            'Habrá que volver a conectar # cuenta. Lo que hay en el disco se conserva.',
            'Habrá que volver a conectar # cuentas. Lo que hay en el disco se conserva.',
          ),
    button: 'Continuar con una clave nueva…',
  },
  quitTheOther: {
    title: 'Salir del otro Holdfast',
    meaning:
      'Puede estar en otro equipo que comparte esta carpeta personal. Hasta entonces, aquí no se renueva ni se cambia nada.',
  },
};
