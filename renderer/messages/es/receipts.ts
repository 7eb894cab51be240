import type { receipts as English } from '../en/receipts.ts';
import { counted } from '../words.ts';

/** What a disconnect did. */
export const receipts: typeof English = {
  title: 'Cuenta desconectada',
  exposedTitle: 'Exposición notificada',
  list: 'Comprobantes',
  whoElse: 'A quién más afecta',
  seeWhatWaits: 'Ver lo pendiente',
  done: 'Listo',
  what: {
    'refresh-token': 'Acceso duradero',
    'access-token': 'Acceso actual',
    grant: 'Todo el acceso de este cliente',
  },
  outcome: {
    revoked: 'Revocado ahora',
    'already-invalid': 'Ya había terminado',
    'not-supported': 'Solo olvidado aquí',
    'not-reached': 'Proveedor no accesible; caduca por sí solo',
  },
  summary: {
    revoked: (provider, account) => `${provider} ha revocado el acceso y Holdfast ha olvidado ${account}.`,
    'over-already': (provider, account) =>
      `El acceso ya había terminado en ${provider} y Holdfast ha olvidado ${account}.`,
    'not-supported': (provider, account) =>
      `Holdfast ha olvidado ${account}. No se ha podido pedir a ${provider} que revoque el acceso, así que sigue vigente allí hasta que caduque o usted lo quite.`,
    waits: (provider, account) =>
      `Holdfast ha olvidado ${account} y sigue pidiendo a ${provider} que revoque el acceso. Hasta entonces sigue vigente allí.`,
    'not-asked': (provider, account) =>
      `Holdfast ha olvidado ${account}. No se ha avisado a ${provider}, así que el acceso sigue vigente allí hasta que caduque o usted lo quite.`,
  },
  line: {
    revoked: 'Revocada en el proveedor y olvidada',
    'over-already': 'Ya había terminado; olvidada',
    'not-supported': 'Solo olvidada: no hay forma de pedírselo al proveedor',
    waits: 'Olvidada; la revocación se sigue pidiendo',
    'not-asked': 'Solo olvidada, sin avisar al proveedor',
  },
  reach: {
    overAlready: 'A nadie más. Ya había terminado antes.',
    nothingChanged: 'A nadie más. Nada ha cambiado en el proveedor.',
    onlyThis: 'A nadie más. Solo termina esta conexión.',
    othersLater: (provider) =>
      `Cuando se complete: a sus otros dispositivos y aplicaciones que usan el mismo cliente en ${provider}. Entonces habrá que volver a conectarlos.`,
    others: (provider) =>
      `A sus otros dispositivos y aplicaciones que usan el mismo cliente en ${provider}. Hay que volver a conectarlos.`,
  },
  everything: {
    title: 'Todo está desconectado',
    partTitle: 'No todo está desconectado',
    gone: (count) => counted(count, '1 cuenta ya no está aquí.', '# cuentas ya no están aquí.'),
    partlyGone: (count, kept) =>
      [
        counted(count, '1 cuenta ya no está aquí.', '# cuentas ya no están aquí.'),
        counted(
          kept,
          '1 no se ha podido leer y se conserva: desbloquee el almacén de claves y vuelva a intentarlo.',
          '# no se han podido leer y se conservan: desbloquee el almacén de claves y vuelva a intentarlo.',
        ),
      ].join(' '),
  },
};
