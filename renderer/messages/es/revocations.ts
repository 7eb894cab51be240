import type { revocations as English } from '../en/revocations.ts';
import { counted } from '../words.ts';

/** Revocations that could not be made yet. */
export const revocations: typeof English = {
  group: 'Revocaciones pendientes',
  note: 'Estas cuentas ya se han olvidado aquí, pero su proveedor aún no ha revocado el acceso. Holdfast lo sigue pidiendo.',
  waiting: (count) => counted(count, '1 revocación pendiente', '# revocaciones pendientes'),
  notAskedNextIn: (span) => `Aún no se ha pedido; próximo intento en ${span}`,
  notAskedNextSoon: 'Aún no se ha pedido; próximo intento en breve',
  failedNextIn: (why, span) => `${why}; próximo intento en ${span}`,
  failedNextSoon: (why) => `${why}; próximo intento en breve`,
  ended: (provider, account) => `${provider} ha revocado el acceso de ${account}.`,
  since: 'Desconectada',
  tryNow: 'Intentar ahora',
  tryNowLabel: (account, provider) => `Intentar ahora: ${account} en ${provider}`,
  giveUpOpen: 'Desistir…',
  giveUpLabel: (account, provider) => `Desistir de revocar el acceso de ${account} en ${provider}…`,
  giveUp: {
    title: (account) => `¿Desistir de revocar el acceso de ${account}?`,
    keepTrying: 'Seguir intentando',
    giveUp: 'Desistir',
    stops: (provider, account) =>
      `Holdfast deja de pedir a ${provider} que revoque el acceso de ${account} y olvida sus tokens para siempre.`,
    livesOn: (provider) =>
      `El acceso puede seguir vigente en ${provider} hasta que caduque. Desde aquí ya no se podrá hacer nada al respecto.`,
    meanwhileTitle: 'Entretanto, el acceso se ha revocado',
    meanwhile: 'El proveedor ha respondido, así que ya no queda nada de lo que desistir.',
    done: 'Listo',
  },
};
