import type { standardOAuthErrors as English } from '../en/oauth-errors-standard.ts';

export const standardOAuthErrors: typeof English = {
  invalid_request: {
    meaning: '{provider} dice que en la solicitud falta algo o hay algo incorrecto.',
    todo: 'Compare la configuración con la página del proveedor. Si es correcta, informe del problema con el texto de abajo.',
  },
  invalid_client: {
    meaning: '{provider} no reconoce este ID de cliente, o su secreto no es el correcto.',
    todo: 'Compare el ID de cliente y el secreto con la página del proveedor.',
  },
  unauthorized_client: {
    meaning: '{provider} reconoce el cliente, pero no le permite pedir acceso de esta forma.',
    todo: 'Active este tipo de conexión para el cliente en el proveedor o elija otra forma de conectar.',
  },
  access_denied: {
    meaning: 'Usted, o una regla de {provider}, ha denegado el acceso. No se ha conectado ni cambiado nada.',
    todo: 'Si no era lo que quería, vuelva a intentarlo y permita el acceso en el navegador.',
  },
  unsupported_response_type: {
    meaning: '{provider} no da acceso mediante un código del navegador, que es lo que pide Holdfast.',
    todo: 'Revise la dirección del proveedor o elija otra forma de conectar.',
  },
  invalid_scope: {
    meaning: '{provider} no reconoce uno de los accesos elegidos, o no lo ofrece a este cliente.',
    todo: 'Elija menos acceso o actívelo para el cliente en el proveedor.',
  },
  invalid_grant: {
    meaning:
      'La prueba con la que se pedía el acceso es demasiado antigua, ya se había usado o se retiró en {provider}.',
    todo: 'Vuelva a conectar para obtener un acceso nuevo.',
  },
  unsupported_grant_type: {
    meaning: '{provider} no ofrece esta forma de obtener acceso.',
    todo: 'Elija otra forma de conectar.',
  },
  server_error: {
    meaning: 'Algo ha fallado dentro de {provider}. Su cuenta sigue como estaba.',
    todo: 'Vuelva a intentarlo dentro de un rato.',
  },
  temporarily_unavailable: {
    meaning: '{provider} está sobrecargado o en mantenimiento. Su cuenta sigue como estaba.',
    todo: 'Vuelva a intentarlo dentro de un rato.',
  },
  invalid_token: {
    meaning: '{provider} ya no acepta el acceso que dio: ha caducado o se ha retirado.',
    todo: 'Vuelva a intentarlo. Si se repite, vuelva a conectar.',
  },
  insufficient_scope: {
    meaning: 'Esto necesita más acceso del que se pidió a {provider}.',
    todo: 'Solicite más acceso y vuelva a intentarlo.',
  },
  unsupported_token_type: {
    meaning: '{provider} no puede revocar este tipo de acceso a petición.',
    todo: 'Quite el acceso en la página del propio proveedor.',
  },
  authorization_pending: {
    meaning: 'El código no se escribió ni se confirmó mientras era válido.',
    todo: 'Empiece de nuevo y escriba el nuevo código en el navegador.',
  },
  slow_down: {
    meaning: '{provider} ha recibido demasiadas consultas en poco tiempo.',
    todo: 'Espere un poco y vuelva a intentarlo.',
  },
  expired_token: {
    meaning: 'El código solo era válido durante unos minutos y ya ha caducado.',
    todo: 'Empiece de nuevo para obtener otro código.',
  },
  invalid_target: {
    meaning: '{provider} no reconoce el servicio al que se quiere acceder, o no lo ofrece a este cliente.',
    todo: 'Elija otro acceso o active el servicio en el proveedor.',
  },
  invalid_redirect_uri: {
    meaning: '{provider} no envía respuestas a esta URI de redirección.',
    todo: 'Registre la URI de redirección que muestra Holdfast, letra por letra.',
  },
  use_dpop_nonce: {
    meaning: '{provider} pidió una nueva prueba de la clave y también la ha rechazado.',
    todo: 'Vuelva a intentarlo. Si se repite, informe del problema.',
  },
  invalid_dpop_proof: {
    meaning: '{provider} no ha aceptado la prueba de que esta aplicación tiene su clave.',
    todo: 'Compruebe que el reloj de este equipo esté en hora y vuelva a intentarlo.',
  },
  interaction_required: {
    meaning: '{provider} necesita que antes haga algo en el navegador.',
    todo: 'Vuelva a intentarlo y siga las páginas del navegador hasta el final.',
  },
  login_required: {
    meaning: '{provider} le pide que vuelva a iniciar sesión.',
    todo: 'Vuelva a intentarlo e inicie sesión cuando el navegador lo pida.',
  },
  account_selection_required: {
    meaning: '{provider} no sabe a cuál de sus cuentas se refiere.',
    todo: 'Vuelva a intentarlo y elija la cuenta en el navegador.',
  },
  consent_required: {
    meaning: '{provider} necesita que usted, o un administrador, permita el acceso.',
    todo: 'Vuelva a intentarlo y permítalo en el navegador, o pídalo al administrador.',
  },
  invalid_request_uri: {
    meaning: 'La solicitud se preparó en {provider} y ya no está allí: se abrió demasiado tarde o dos veces.',
    todo: 'Vuelva a intentarlo; se usará una solicitud nueva.',
  },
  invalid_request_object: {
    meaning: '{provider} no ha podido leer la solicitud en su forma firmada.',
    todo: 'Si se repite, informe del problema con el texto de abajo.',
  },
  request_not_supported: {
    meaning: '{provider} no admite solicitudes firmadas.',
    todo: 'Si se repite, informe del problema con el texto de abajo.',
  },
  request_uri_not_supported: {
    meaning: '{provider} no admite solicitudes preparadas de antemano.',
    todo: 'Si se repite, informe del problema con el texto de abajo.',
  },
  registration_not_supported: {
    meaning: '{provider} no admite un cliente que se describe a sí mismo en la solicitud.',
    todo: 'Registre un cliente en el proveedor y escriba su ID de cliente en la configuración.',
  },
};
