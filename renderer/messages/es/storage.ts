import type { storage as English } from '../en/storage.ts';
import { counted, numberText } from '../words.ts';

/** Names of key stores stand in sentences as they are, with the article that they need; never after “de” or “a”. */
export const storage: typeof English = {
  backends: {
    keychain: 'el llavero de macOS',
    dpapi: 'la protección de datos de Windows (DPAPI)',
    gnome_libsecret: 'GNOME Keyring',
    kwallet: 'KWallet',
    kwallet5: 'KWallet',
    kwallet6: 'KWallet',
  },
  someBackend: 'el almacén de claves del sistema',
  states: {
    checking: {
      title: 'Consultando el almacén de claves',
      meaning: 'Las cuentas se muestran en cuanto responde.',
    },
    passphrase: {
      title: 'Cifrado con su frase de contraseña',
      meaning:
        'Solo su frase de contraseña abre la clave. Los tokens nunca salen de este equipo, salvo hacia su propio proveedor.',
    },
    ready: {
      title: 'Cifrado en este equipo',
      meaning: (keyStore) =>
        `La clave la guarda ${keyStore}, ligada a su cuenta del sistema. Los tokens nunca salen de este equipo, salvo hacia su propio proveedor.`,
    },
    locked: {
      title: 'El almacén de claves está bloqueado',
      meaning: 'Sus cuentas están a salvo en el disco, pero no se pueden usar hasta que se desbloquee.',
      meaningWithoutAccounts:
        'Holdfast protege el acceso con él, así que no se puede guardar ninguna cuenta hasta que se desbloquee.',
    },
    hanging: {
      title: 'El almacén de claves no responde',
      meaning: 'Quizá espere su propia contraseña en otra ventana. Sus cuentas están a salvo en el disco.',
      meaningWithoutAccounts: 'Quizá espere su propia contraseña en otra ventana.',
    },
    plainText: {
      title: 'No hay ningún almacén de claves seguro',
      meaning:
        'El que ofrece el sistema usa una clave que todo el mundo conoce. Holdfast no guarda nada sin cifrar, así que no lo usa.',
    },
    changed: {
      title: 'Este es otro almacén de claves',
      meaning: (earlier) => `Sus cuentas las protege ${earlier}. Siguen en el disco, intactas.`,
    },
    keyLost: {
      title: 'La clave ya no está',
      meaning:
        'El almacén de claves ya no tiene la clave que protege sus cuentas. Siguen en el disco, intactas.',
    },
    passphraseLocked: {
      title: 'Holdfast está bloqueado',
      meaning: 'Se abre con su frase de contraseña.',
    },
    inUse: {
      title: 'Otro Holdfast usa estas cuentas',
      meaning: 'Dos a la vez podrían perder tokens, así que este no escribe nada.',
    },
    missing: {
      title: 'No hay ningún almacén de claves',
      meaning:
        'Holdfast protege el acceso con el almacén de claves del sistema y nunca lo guarda sin cifrar. Sin uno, no se puede guardar ninguna cuenta.',
    },
    thisRunOnly: {
      title: 'En memoria, solo en esta sesión',
      meaning: 'No se escribe nada en el disco. Las cuentas desaparecen al salir de Holdfast.',
    },
  },
  converting: (done, total) => `Cifrando de nuevo: ${numberText(done)} de ${numberText(total)}`,
  cancel: 'Cancelar',
  goOn: {
    title: '¿Continuar con este almacén de claves?',
    button: 'Continuar',
    buttonWithImport: 'Continuar e importar',
    keepsTheKey: 'A partir de ahora guarda la clave.',
    mustBeReconnected: (accounts) =>
      counted(
        accounts,
        '# cuenta no se puede leer con él y habrá que volver a conectarla.',
        '# cuentas no se pueden leer con él y habrá que volver a conectarlas.',
      ),
    nothingDeleted:
      'No se elimina nada: lo que hay en el disco sigue como está y se podrá volver a leer si la clave anterior vuelve.',
  },
  useKeyStore: {
    title: '¿Usar el almacén de claves en su lugar?',
    button: 'Usar el almacén de claves',
    meaning:
      'El almacén de claves del sistema guarda entonces la clave y se abre al iniciar sesión. Holdfast ya no pide ninguna frase de contraseña ni se bloquea por sí solo.',
  },
  setAside: {
    accounts: 'La lista de cuentas',
    account: 'Los tokens de una cuenta',
    clients: 'Sus clientes',
    providers: 'Sus propios proveedores',
    requests: 'Solicitudes enviadas y guardadas',
    revocations: 'Revocaciones pendientes',
    settings: 'Ajustes',
    other: 'Un archivo de Holdfast',
  },
  setAsideOf: (account) => `Los tokens de ${account}`,
};
