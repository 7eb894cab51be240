import type { grantErrors as English } from '../en/errors-grant.ts';

export const grantErrors: typeof English = {
  GRANT_CODE_REJECTED: {
    title: '{provider} no ha aceptado su propio código',
    meaning: 'El código del navegador era demasiado antiguo o ya se había usado.',
    todo: 'Vuelva a intentarlo; se usará un código nuevo.',
  },
  GRANT_INVALID: {
    title: '{provider} ha puesto fin a esta conexión',
    meaning: 'El acceso se retiró en el proveedor, o ha caducado.',
    todo: 'Vuelva a conectar la cuenta para seguir usándola.',
  },
  GRANT_ENDED_BY_POLICY: {
    title: 'Una organización ha puesto fin a esta conexión',
    meaning:
      'Quien administra esta cuenta en {provider} ha establecido la regla de que el acceso debe concederse de nuevo.',
    todo: 'Vuelva a conectar la cuenta. Si se rechaza, consulte al administrador de la organización.',
  },
  GRANT_ENDED_TESTING_MODE: {
    title: 'El período de prueba de esta conexión ha terminado',
    meaning: '{provider} pone fin al acceso tras 7 días mientras el cliente está en modo de prueba.',
    todo: 'Vuelva a conectar la cuenta. Para mantener el acceso más tiempo, publique el cliente en el proveedor.',
  },
  GRANT_ENDED_UNUSED: {
    title: 'Esta conexión ha pasado demasiado tiempo sin uso',
    meaning: '{provider} pone fin al acceso que nadie ha usado durante mucho tiempo.',
    todo: 'Vuelva a conectar la cuenta para seguir usándola.',
  },
  GRANT_ENDED_PASSWORD_CHANGE: {
    title: 'Se ha cambiado la contraseña de esta cuenta',
    meaning:
      '{provider} pone fin a las conexiones de una cuenta cuando su contraseña se cambia o se restablece.',
    todo: 'Vuelva a conectar la cuenta con la contraseña nueva. Si no la ha cambiado usted, revise antes la seguridad de esa cuenta.',
  },
  GRANT_ENDED_LIFETIME: {
    title: 'El plazo de esta conexión ha terminado',
    meaning: '{provider} da acceso por un tiempo fijo, sin importar cuánto se use.',
    todo: 'Vuelva a conectar la cuenta para obtener acceso por otro plazo.',
  },
  GRANT_ANSWER_LOST: {
    title: 'Una renovación se ha interrumpido',
    meaning: 'Puede que {provider} haya dado un acceso nuevo, pero su respuesta nunca llegó aquí.',
    todo: 'Vuelva a conectar la cuenta para seguir usándola.',
  },
  GRANT_HAS_NO_REFRESH_TOKEN: {
    title: 'El acceso ha caducado',
    meaning: '{provider} dio acceso por tiempo limitado, sin forma de renovarlo.',
    todo: 'Vuelva a conectar la cuenta para obtener acceso de nuevo.',
  },
  GRANT_NOT_MOVED: {
    title: 'Lo que renueva esta cuenta se quedó en el otro equipo',
    meaning:
      'La exportación de la que procede no lo incluía: si lo usaran dos equipos, la conexión terminaría para ambos, o bien solo funciona en aquel equipo.',
    todo: 'Vuelva a conectar la cuenta para usarla aquí. El otro equipo conserva su propia conexión.',
  },
  SCOPE_REJECTED: {
    title: '{provider} no da este acceso',
    meaning: 'Uno de los tipos de acceso elegidos no existe allí, o no está disponible para este cliente.',
    todo: 'Elija menos acceso, o actívelo en el proveedor.',
  },
  TOKEN_TYPE_UNSUPPORTED: {
    title: 'El acceso es de un tipo que Holdfast no puede usar',
    meaning: '{provider} ha dado un tipo de token de acceso distinto del solicitado. No se ha guardado.',
    todo: 'Vuelva a intentarlo. Si se repite, informe del problema.',
  },
  REVOCATION_NOT_SUPPORTED: {
    title: '{provider} no ofrece esta función',
    meaning: 'Su servidor no permite revocar el acceso desde aquí. No se ha cambiado nada.',
    todo: 'Retire el acceso en la página del proveedor.',
  },
};
