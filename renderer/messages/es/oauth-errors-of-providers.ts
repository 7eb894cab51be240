import type { providerOAuthErrors as English } from '../en/oauth-errors-of-providers.ts';

export const providerOAuthErrors: typeof English = {
  admin_policy_enforced: {
    meaning: 'El administrador de su organización no permite este acceso.',
    todo: 'Elija menos acceso o pida al administrador que permita este cliente.',
  },
  invalid_rapt: {
    meaning: 'Su organización exige volver a iniciar sesión cada cierto tiempo, y ese tiempo ha pasado.',
    todo: 'Vuelva a conectar e inicie sesión cuando el navegador lo pida.',
  },
  rapt_required: {
    meaning: 'Su organización exige volver a iniciar sesión antes de dar acceso.',
    todo: 'Vuelva a conectar e inicie sesión cuando el navegador lo pida.',
  },
  org_internal: {
    meaning: 'Este cliente es solo para las cuentas de una organización, y la suya no está entre ellas.',
    todo: 'Elija una cuenta de esa organización o configure otro cliente.',
  },
  deleted_client: {
    meaning: 'El cliente se eliminó en {provider}, así que no se puede conectar ni renovar nada con él.',
    todo: 'Restaure el cliente en el proveedor o configure uno nuevo.',
  },
  disabled_client: {
    meaning: 'El cliente se desactivó en {provider}.',
    todo: 'Vuelva a activarlo en el proveedor o configure uno nuevo.',
  },
  rate_limit_exceeded: {
    meaning: 'Se han enviado demasiadas solicitudes con este cliente en poco tiempo.',
    todo: 'Espere un poco y vuelva a intentarlo.',
  },
  redirect_uri_mismatch: {
    meaning: 'La URI de redirección de la solicitud no es la que está registrada para este cliente.',
    todo: 'Registre la URI de redirección que muestra Holdfast, letra por letra.',
  },
  incorrect_client_credentials: {
    meaning: '{provider} dice que el ID de cliente y el secreto de cliente no se corresponden.',
    todo: 'Compare ambos con la página del proveedor o cree allí un secreto nuevo.',
  },
  application_suspended: {
    meaning: '{provider} ha suspendido la aplicación a la que pertenece este cliente.',
    todo: 'Pregunte el motivo al soporte de {provider} o configure otro cliente.',
  },
  bad_verification_code: {
    meaning: 'El código ya no era válido: es demasiado antiguo o ya se ha usado.',
    todo: 'Vuelva a intentarlo; se usará un código nuevo.',
  },
  bad_refresh_token: {
    meaning: '{provider} ya no acepta el token con el que se renovaba el acceso.',
    todo: 'Vuelva a conectar la cuenta para seguir usándola.',
  },
  incorrect_device_code: {
    meaning: '{provider} ya no reconoce este código.',
    todo: 'Empiece de nuevo para obtener otro código.',
  },
  device_flow_disabled: {
    meaning: 'La conexión mediante código de dispositivo no está activada para este cliente.',
    todo: 'Actívela en los ajustes de la aplicación en el proveedor o conecte con el navegador.',
  },
  unverified_user_email: {
    meaning: 'La dirección de correo electrónico de su cuenta en {provider} aún no está confirmada.',
    todo: 'Confirme la dirección allí y vuelva a intentarlo.',
  },
  authorization_declined: {
    meaning: 'La solicitud se rechazó en el navegador. No se ha conectado ni cambiado nada.',
    todo: 'Si no era lo que quería, vuelva a intentarlo y permita el acceso.',
  },
  invalid_resource: {
    meaning:
      '{provider} no reconoce el servicio al que se quiere acceder, o no está disponible para su organización.',
    todo: 'Elija otro acceso o pida al administrador que añada el servicio.',
  },
  OAuthException: {
    meaning: '{provider} ha rechazado la solicitud.',
    todo: 'Lea abajo lo que dice el proveedor. Si no le sirve, inclúyalo al informar del problema.',
  },
};
