import type { accountErrors as English } from '../en/errors-account.ts';

export const accountErrors: typeof English = {
  ACCOUNT_UNKNOWN: {
    title: 'Esta cuenta ya no está aquí',
    meaning: 'Se ha desconectado entretanto.',
    todo: 'Vuelva a conectarla si la necesita.',
  },
  EXCHANGE_UNKNOWN: {
    title: 'Este intercambio ya no se conserva',
    meaning:
      'Holdfast guarda los últimos 50 intercambios, solo en memoria, hasta que se bloquea o se cierra.',
    todo: 'Repítalo para volver a verlo.',
  },
  ACCOUNT_IDENTITY_CHANGED: {
    title: 'Otra persona ha iniciado sesión',
    meaning: 'El navegador ha vuelto con otra cuenta. Esta sigue como estaba.',
    todo: 'Vuelva a intentarlo y elija la misma cuenta, o conecte la otra como cuenta nueva.',
  },
  ACCOUNT_IDENTITY_UNREADABLE: {
    title: '{provider} no ha indicado quién se ha conectado',
    meaning:
      'Se concedió el acceso, pero no se ha podido leer a qué cuenta pertenece. No se ha guardado nada.',
    todo: 'Vuelva a intentarlo dentro de un rato.',
  },
  PROVIDER_UNKNOWN: {
    title: 'Este proveedor no está disponible',
    meaning: 'La cuenta se conectó con un proveedor que este Holdfast no conoce.',
    todo: 'Desconecte la cuenta, o use el Holdfast que lo conoce.',
  },
  REQUEST_INVALID: {
    title: 'Holdfast no ha podido hacerlo',
    meaning: 'Una parte de Holdfast no ha entendido a otra. No se ha cambiado nada.',
    todo: 'Revise lo que ha escrito. Si se repite, informe del problema.',
  },
  REQUEST_REFUSED: {
    title: 'Holdfast ha rechazado una solicitud',
    meaning: 'No procedía de esta ventana. No se ha cambiado nada.',
    todo: 'No hace falta hacer nada.',
  },
  INTERNAL: {
    title: 'Algo ha fallado en Holdfast',
    meaning: 'Sus cuentas siguen como estaban.',
    todo: 'Vuelva a intentarlo. Si se repite, informe del problema.',
  },
};
