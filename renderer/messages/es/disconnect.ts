import type { disconnect as English } from '../en/disconnect.ts';

export const disconnect: typeof English = {
  title: (account) => `¿Desconectar ${account}?`,
  failedTitle: (account) => `${account} sigue conectada`,
  asking: (provider) => `Pidiendo ${to(provider)} que revoque el acceso`,
  disconnect: 'Desconectar',
  cancel: 'Cancelar',
  done: 'Listo',
  tryAgain: 'Reintentar',
  checkAt: (provider) => `Comprobar en ${provider}`,
  loss: {
    unknownProvider:
      'Holdfast no conoce este proveedor en esta sesión, así que no puede pedirle que revoque el acceso.',
    usersStop: 'Todo lo que usa esta cuenta a través de Holdfast deja de funcionar.',
    clientStays: (provider) =>
      `El propio cliente sigue registrado en ${provider}, y su secreto sigue guardado aquí, en su configuración.`,
    accountStays: (provider) => `Su cuenta de ${provider} y lo que contiene siguen como están.`,
    noWay: (provider) =>
      `${provider} no ofrece ninguna forma de revocar el acceso desde aquí: Holdfast solo puede olvidarlo.`,
    validUntilItRunsOutEndIt: (provider) =>
      `Lo que se concedió sigue siendo válido en ${provider} hasta que caduque. Puede revocarlo en la página del proveedor.`,
    validUntilItRunsOutOnlyThere: (provider) =>
      `Lo que se concedió sigue siendo válido en ${provider} hasta que caduque. Solo ${provider} puede revocarlo.`,
    noSecret: (provider) =>
      `${provider} solo revoca el acceso si el cliente muestra su secreto, y este no tiene ninguno aquí: Holdfast solo puede olvidarlo.`,
    validEndIt: (provider) =>
      `Lo que se concedió sigue siendo válido en ${provider}. Puede revocarlo en la página del proveedor.`,
    validOnlyThere: (provider) =>
      `Lo que se concedió sigue siendo válido en ${provider}. Solo ${provider} puede revocarlo.`,
    appRemoved: (provider) =>
      `Holdfast pide a ${provider} que quite la aplicación de su cuenta y después olvida el acceso.`,
    accessEnded: (provider) => `Holdfast pide a ${provider} que revoque el acceso y después lo olvida.`,
    wholeProject: (provider) =>
      `${provider} pone fin a todas las conexiones que usted haya hecho con este cliente, también en sus otros dispositivos.`,
  },
  failed: {
    kept: (provider) =>
      `No se ha podido revocar el acceso en ${provider || 'el proveedor'}, así que la cuenta se ha conservado. Vuelva a intentarlo o desconéctela solo aquí:`,
    later: 'Desconectar aquí y seguir intentándolo',
    laterNote: (provider) =>
      `Holdfast olvida la cuenta ahora y sigue pidiendo la revocación ${to(provider)} hasta que responda, también después de reiniciar.`,
    never: 'Solo olvidar',
    neverNote: (provider) =>
      `No se vuelve a pedir la revocación ${to(provider)}. El acceso puede seguir vigente allí hasta que caduque o usted lo retire.`,
  },
  exposed: {
    question: '¿Podría alguien más tener los tokens?',
    hint: 'Notifíquelos como expuestos: dejan de valer de inmediato, para todos. No se puede deshacer.',
    open: 'Notificar como expuestos…',
    title: (account) => `¿Notificar como expuestos los tokens de ${account}?`,
    report: 'Notificar como expuestos',
    purpose: 'Para tokens que podría tener alguien más',
    otherwise: 'Si solo quiere desconectar la cuenta, use Desconectar.',
    endsForAll: (provider) =>
      `${provider} anula de inmediato los tokens de esta cuenta, para todos los que los tengan.`,
    mail: (provider) => `${provider} avisa por correo al titular de los tokens.`,
    final: 'No se puede deshacer. Para volver a usar la cuenta, hay que conectarla de nuevo.',
    reach:
      'No hace falta ningún secreto de cliente. Lo que haya conectado en otros sitios con el mismo cliente sigue funcionando.',
    summary: (provider, account) =>
      `${provider} ha aceptado la notificación y anula los tokens de ${account}. Holdfast los ha olvidado. Busque el correo de ${provider} y cambie su contraseña si alguien más pudiera conocerla.`,
  },
};

function to(provider: string): string {
  return provider ? `a ${provider}` : 'al proveedor';
}
