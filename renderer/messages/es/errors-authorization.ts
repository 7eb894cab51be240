import type { authorizationErrors as English } from '../en/errors-authorization.ts';

export const authorizationErrors: typeof English = {
  AUTHORIZATION_DENIED: {
    title: 'Se ha denegado el acceso',
    meaning: 'En {provider} se ha indicado que no se dé acceso. No se ha conectado ni cambiado nada.',
    todo: 'Si no era lo que quería, vuelva a intentarlo y permita el acceso en el navegador.',
  },
  AUTHORIZATION_REJECTED: {
    title: '{provider} ha rechazado la solicitud',
    meaning: 'No ha aceptado lo que se pedía, así que no se ha conectado nada.',
    todo: 'Revise la configuración de este proveedor y vuelva a intentarlo.',
  },
  AUTHORIZATION_STATE_MISMATCH: {
    title: 'Se ha rechazado un enlace a Holdfast',
    meaning: 'No responde a nada que Holdfast esté esperando, así que podría venir de otra persona.',
    todo: 'Si estaba conectando una cuenta, empiece de nuevo desde aquí.',
  },
  AUTHORIZATION_RESPONSE_INVALID: {
    title: '{provider} ha dado una respuesta incompleta',
    meaning: 'La respuesta ha llegado, pero sin lo necesario para conectar.',
    todo: 'Vuelva a intentarlo.',
  },
  AUTHORIZATION_ISSUER_MISMATCH: {
    title: 'La respuesta ha llegado de otro servidor',
    meaning:
      'Holdfast esperaba la respuesta que da {provider}, y ha respondido otro. No se ha conectado nada.',
    todo: 'Si se repite, informe del problema. No escriba ninguna contraseña en la página que se abrió.',
  },
  AUTHORIZATION_EXPIRED: {
    title: 'La respuesta no ha llegado a tiempo',
    meaning: 'El enlace solo ha estado abierto unos minutos y ya se ha cerrado.',
    todo: 'Vuelva a intentarlo cuando quiera.',
  },
  AUTHORIZATION_CANCELLED: {
    title: 'Se ha cancelado la conexión',
    meaning: 'No se ha conectado ni cambiado nada.',
    todo: 'Puede empezar de nuevo en cualquier momento.',
  },
  AUTHORIZATION_UNKNOWN: {
    title: 'Este intento ha terminado',
    meaning: 'Se acabó, o lo ha sustituido uno más reciente.',
    todo: 'Empiece de nuevo para conectar.',
  },
  CALLBACK_INVALID: {
    title: 'Se ha ignorado un enlace a Holdfast',
    meaning: 'No parecía la respuesta de un proveedor.',
    todo: 'Si estaba conectando una cuenta, empiece de nuevo desde Holdfast.',
  },
  CALLBACK_TOO_LARGE: {
    title: 'Se ha ignorado un enlace a Holdfast',
    meaning: 'Era mucho más largo que la respuesta de cualquier proveedor.',
    todo: 'Si estaba conectando una cuenta, empiece de nuevo desde Holdfast.',
  },
  RECEIVER_UNAVAILABLE: {
    title: 'Holdfast no ha podido esperar al navegador',
    meaning: 'No se ha podido abrir ni su enlace ni una dirección local para la respuesta.',
    todo: 'Vuelva a intentarlo, o elija la otra vía en «Conectar por otra vía».',
  },
  BROWSER_UNAVAILABLE: {
    title: 'No se ha podido abrir ningún navegador',
    meaning: 'El sistema no ha abierto el enlace.',
    todo: 'Compruebe que hay un navegador predeterminado y vuelva a intentarlo. También puede copiar el enlace.',
  },
};
