import type { forecast as EnglishForecast, health as EnglishHealth } from '../en/health.ts';
import { momentWithArticle } from './moment.ts';

export const health: typeof EnglishHealth = {
  theProvider: 'El proveedor',
  unreachable: (provider) => `${provider} no está accesible`,
  reading: 'Leyéndose',
  vaultLocked: 'Ahora no se puede leer',
  keyStoreLocked: 'Almacén de claves bloqueado',
  newerFile: 'De un Holdfast más reciente',
  unreadable: 'Ilegible, vuelva a conectar',
  ranOut: 'Caducada, vuelva a conectar',
  worksAndRenews: 'Funciona. Se renueva sola.',
  worksAndRenewsWhenUsed: 'Funciona. Se renueva al usarla.',
  worksAboutToRenew: 'Funciona. Va a renovarse.',
  worksForGood: 'Funciona sin renovación.',
  worksUntil: (moment) => `Válida hasta ${momentWithArticle(moment)}`,
  ended: 'Hay que volver a conectar',
  endedBy: {
    GRANT_INVALID: 'Terminada en {provider}',
    GRANT_ENDED_TESTING_MODE: 'Ha terminado la prueba',
    GRANT_ENDED_UNUSED: 'Sin uso, vuelva a conectar',
    GRANT_ENDED_BY_POLICY: 'Terminada por una organización',
    GRANT_ENDED_PASSWORD_CHANGE: 'Ha cambiado la contraseña',
    GRANT_ENDED_LIFETIME: 'Vencida, vuelva a conectar',
    GRANT_ANSWER_LOST: 'Interrumpida, vuelva a conectar',
    GRANT_HAS_NO_REFRESH_TOKEN: 'Caducada, vuelva a conectar',
    GRANT_NOT_MOVED: 'Importada, vuelva a conectar',
    ACCOUNT_IDENTITY_CHANGED: 'Otra persona, vuelva a conectar',
    CLIENT_CHANGED: 'Otro cliente, vuelva a conectar',
    CLIENT_DELETED: 'Se eliminó el cliente',
  },
  restoreClient: (provider) =>
    `Restaure el cliente en ${provider} y vuelva a intentarlo. O quítelo de la configuración, añada allí uno nuevo y vuelva a conectar la cuenta.`,
};

export const forecast: typeof EnglishForecast = {
  reconnectBy: (day) => `Termina el ${day}`,
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
