import type { forecast as EnglishForecast, health as EnglishHealth } from '../en/health.ts';
import { momentWithArticle } from './moment.ts';

export const health: typeof EnglishHealth = {
  theProvider: 'El proveedor',
  unreachable: (provider) => `${provider} no está accesible`,
  vaultLocked: 'Ahora no se puede leer',
  keyStoreLocked: 'El almacén de claves está bloqueado',
  newerFile: 'Guardada por un Holdfast más reciente',
  unreadable: 'No se puede leer, vuelva a conectar',
  ranOut: 'Acceso caducado, vuelva a conectar',
  worksAndRenews: 'Funciona. Se renueva automáticamente.',
  worksAndRenewsWhenUsed: 'Funciona. Se renueva al usarse.',
  worksAboutToRenew: 'Funciona. A punto de renovarse.',
  worksForGood: 'Funciona. No necesita renovación.',
  worksUntil: (moment) => `Funciona hasta ${momentWithArticle(moment)}`,
  ended: 'Hay que volver a conectar',
  endedBy: {
    GRANT_INVALID: '{provider} le puso fin, vuelva a conectar',
    GRANT_ENDED_TESTING_MODE: 'Prueba terminada, vuelva a conectar',
    GRANT_ENDED_UNUSED: 'Demasiado tiempo sin uso, vuelva a conectar',
    GRANT_ENDED_BY_POLICY: 'Terminada por una organización, vuelva a conectar',
    GRANT_ENDED_PASSWORD_CHANGE: 'Contraseña cambiada, vuelva a conectar',
    GRANT_ENDED_LIFETIME: 'Plazo terminado, vuelva a conectar',
    GRANT_ANSWER_LOST: 'Se perdió una renovación, vuelva a conectar',
    GRANT_HAS_NO_REFRESH_TOKEN: 'Acceso caducado, vuelva a conectar',
    GRANT_NOT_MOVED: 'Importada sin renovación, vuelva a conectar',
    ACCOUNT_IDENTITY_CHANGED: 'Ahora es de otra persona, vuelva a conectar',
    CLIENT_CHANGED: 'El cliente ha cambiado, vuelva a conectar',
    CLIENT_DELETED: 'Se eliminó el cliente',
  },
  restoreClient: (provider) =>
    `Restaure el cliente en ${provider} y vuelva a intentarlo. O quítelo de la configuración, añada allí uno nuevo y vuelva a conectar la cuenta.`,
};

export const forecast: typeof EnglishForecast = {
  reconnectBy: (day) => `Vuelva a conectar antes del ${day}`,
  endsThen: (provider, day) =>
    `Vuelva a conectar antes del ${day}: ${provider} pone fin a la conexión ese día`,
  fixedTime: (provider) =>
    `${provider} da acceso por un tiempo fijo, y no se puede renovar. Al volver a conectar, se obtiene otro plazo.`,
  keepByUse: (day) => `Úsela antes del ${day}`,
  endsUnlessUsed: (provider, day) => `${provider} pone fin a esta conexión el ${day} si no se usa`,
  holdfastUsesIt:
    'Holdfast la usa cada vez que renueva el acceso, así que dura mientras Holdfast se ejecute de vez en cuando.',
  anyCallCounts: (provider) =>
    `Cualquier llamada con esta cuenta vale como uso, y ${provider} vuelve a contar desde entonces.`,
};
