import type { storageErrors as English } from '../en/errors-storage.ts';

export const storageErrors: typeof English = {
  STORAGE_KEY_STORE_UNAVAILABLE: {
    title: 'No hay ningún almacén de claves',
    meaning:
      'Sin él, el acceso no se puede guardar de forma segura en este equipo, así que no se ha escrito nada.',
    todo: 'Instale o inicie un almacén de claves, o conserve las cuentas solo en esta sesión.',
  },
  STORAGE_KEY_STORE_LOCKED: {
    title: 'El almacén de claves está bloqueado',
    meaning: 'Las cuentas están a salvo, pero no se pueden leer ni guardar hasta que se desbloquee.',
    todo: 'Desbloquee el almacén de claves y vuelva a intentarlo.',
  },
  STORAGE_SECRET_UNREADABLE: {
    title: 'No se puede leer el acceso guardado',
    meaning: 'Se cifró con una clave que este equipo ya no tiene.',
    todo: 'Vuelva a conectar la cuenta para seguir usándola.',
  },
  STORAGE_FILE_BROKEN: {
    title: 'Un archivo de Holdfast está dañado',
    meaning: 'Se ha apartado y no se ha sobrescrito. Puede que falten algunas cuentas.',
    todo: 'Vuelva a conectar las cuentas que falten.',
  },
  STORAGE_FILE_NEWER: {
    title: 'Un archivo procede de un Holdfast más reciente',
    meaning: 'Esta versión no puede leerlo, y se ha dejado como está.',
    todo: 'Actualice Holdfast.',
  },
  STORAGE_READ_FAILED: {
    title: 'No se ha podido abrir un archivo de Holdfast',
    meaning: 'Puede que lo tenga abierto otro programa. Se ha dejado como está y no se escribe nada encima.',
    todo: 'Vuelva a intentarlo. Si sigue igual, reinicie Holdfast.',
  },
  STORAGE_WRITE_FAILED: {
    title: 'El disco no ha aceptado el cambio',
    meaning: 'Puede que esté lleno o que no se pueda escribir en él. Lo que había antes sigue ahí.',
    todo: 'Libere espacio o revise los permisos de la carpeta y vuelva a intentarlo.',
  },
  STORAGE_NOT_SYNCED: {
    title: 'El disco no ha confirmado un cambio',
    meaning:
      'Está escrito y en uso, pero un corte de luz todavía podría deshacerlo. Holdfast sigue preguntando al disco.',
    todo: 'Si se repite, revise el disco.',
  },
  STORAGE_KEY_STORE_HANGING: {
    title: 'El almacén de claves no responde',
    meaning:
      'Puede que espere su propia contraseña en otra ventana. Las cuentas están a salvo, pero no se pueden leer hasta que responda.',
    todo: 'Busque una ventana que pida una contraseña y vuelva a intentarlo.',
  },
  STORAGE_KEY_STORE_PLAIN_TEXT: {
    title: 'No hay ningún almacén de claves seguro',
    meaning:
      'El que ofrece el sistema usa una clave que todo el mundo conoce, así que no se ha escrito nada.',
    todo: 'Instale un almacén de claves de verdad, o proteja las cuentas con una frase de contraseña.',
  },
  STORAGE_KEY_STORE_CHANGED: {
    title: 'Este es otro almacén de claves',
    meaning: 'Las cuentas están cifradas con la clave de otro. Siguen en el disco, intactas.',
    todo: 'Inicie de nuevo el almacén anterior, o continúe con este y vuelva a conectar las cuentas.',
  },
  STORAGE_KEY_LOST: {
    title: 'La clave ya no está',
    meaning:
      'El almacén de claves ya no tiene la clave que protege las cuentas. Siguen en el disco, intactas.',
    todo: 'Restaure la copia de seguridad del almacén de claves, o continúe y vuelva a conectar las cuentas.',
  },
  STORAGE_VAULT_LOCKED: {
    title: 'Holdfast está bloqueado',
    meaning: 'Las cuentas están a salvo, pero no se pueden usar hasta que se desbloquee.',
    todo: 'Desbloquéelo con su frase de contraseña.',
  },
  STORAGE_IN_USE: {
    title: 'Otro Holdfast está usando estas cuentas',
    meaning: 'Dos a la vez podrían perder tokens, así que este no escribe nada.',
    todo: 'Salga del otro y vuelva a intentarlo.',
  },
  STORAGE_INDEX_RESTORED: {
    title: 'Se ha restaurado la lista de cuentas',
    meaning:
      'Su archivo estaba dañado y se ha apartado; en su lugar está la copia anterior al último cambio.',
    todo: 'Compruebe que su cuenta más reciente está ahí.',
  },
  STORAGE_ACCOUNT_RECOVERED: {
    title: 'Se ha recuperado una cuenta',
    meaning:
      'Sus tokens estaban en el disco, pero no figuraba en la lista de cuentas: puede que Holdfast se cerrara en medio de un cambio.',
    todo: 'No hace falta hacer nada. Desconéctela si no la quiere.',
  },
  PASSPHRASE_WRONG: {
    title: 'Esa no es la frase de contraseña',
    meaning: 'No se ha abierto ni cambiado nada.',
    todo: 'Vuelva a intentarlo. Cada intento fallido alarga la siguiente espera.',
  },
  PASSPHRASE_PAUSED: {
    title: 'Demasiados intentos fallidos',
    meaning: 'Holdfast espera antes de admitir el siguiente.',
    todo: 'Espere y vuelva a intentarlo.',
  },
  PASSPHRASE_TOO_WEAK: {
    title: 'Esa frase de contraseña es demasiado fácil de adivinar',
    meaning: 'Quien copie el archivo podría probar millones de ellas.',
    todo: 'Use cuatro palabras o más, o al menos 12 caracteres variados.',
  },
  EXPORT_FILE_INVALID: {
    title: 'Esto no es una exportación de Holdfast, o está dañada',
    meaning: 'No se ha tomado nada de ella.',
    todo: 'Elija otro archivo.',
  },
  EXPORT_FILE_NEWER: {
    title: 'Esta exportación procede de un Holdfast más reciente',
    meaning: 'Esta versión no puede leerla. No se ha tomado nada de ella.',
    todo: 'Actualice Holdfast.',
  },
  REQUEST_TOO_LARGE: {
    title: 'Demasiados datos de una sola vez',
    meaning: 'Holdfast no lo ha admitido.',
    todo: 'Envíe menos.',
  },
};
