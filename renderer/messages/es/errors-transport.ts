import type { transportErrors as English } from '../en/errors-transport.ts';

export const transportErrors: typeof English = {
  TRANSPORT_UNREACHABLE: {
    title: 'No se puede contactar con {provider}',
    meaning: 'No se ha encontrado su servidor, o no hay red. Su cuenta sigue como estaba.',
    todo: 'Compruebe la red y vuelva a intentarlo.',
  },
  TRANSPORT_TIMEOUT: {
    title: '{provider} ha tardado demasiado',
    meaning: 'No ha habido respuesta a tiempo. Su cuenta sigue como estaba.',
    todo: 'Vuelva a intentarlo dentro de un rato.',
  },
  TRANSPORT_CERTIFICATE_UNTRUSTED: {
    title: 'La conexión no es de confianza',
    meaning:
      'Este equipo no confía en el certificado que presenta {provider}, así que no se ha enviado nada.',
    todo: 'Compruebe la red y el reloj. En la red de una empresa, su certificado debe estar instalado en el sistema.',
  },
  TRANSPORT_INSECURE: {
    title: 'La dirección no está cifrada',
    meaning: 'Los tokens nunca se envían por http sin cifrar, así que no se ha enviado nada.',
    todo: 'Use una dirección que empiece por https.',
  },
  TRANSPORT_RESPONSE_TOO_LARGE: {
    title: 'La respuesta es demasiado grande',
    meaning: 'Holdfast ha dejado de leerla para seguir respondiendo con fluidez.',
    todo: 'Pida menos cada vez, por ejemplo con un tamaño de página.',
  },
  API_REQUEST_INVALID: {
    title: 'Esta solicitud no se puede enviar',
    meaning: 'La dirección o un encabezado no es válido.',
    todo: 'Use una dirección completa que empiece por https y deje el encabezado Authorization a Holdfast.',
  },
  API_ORIGIN_NOT_ALLOWED: {
    title: '{provider} no usa esta dirección',
    meaning: 'El acceso de esta cuenta solo va a su proveedor y a nadie más, así que no se ha enviado nada.',
    todo: 'Use una de las direcciones del proveedor. Los ejemplos las muestran.',
  },
  API_REDIRECT_REFUSED: {
    title: 'La API ha enviado la solicitud a otro sitio',
    meaning: 'Holdfast no la sigue, para que el acceso no llegue a nadie más.',
    todo: 'Use la dirección final, si es una de las del proveedor.',
  },
  API_CALL_CANCELLED: {
    title: 'Llamada detenida',
    meaning: 'Ha detenido esta llamada. Aun así, puede que la API la haya atendido.',
    todo: 'Vuelva a enviarla cuando quiera.',
  },
  API_ANSWER_GONE: {
    title: 'Esta respuesta ya no se conserva',
    meaning: 'Holdfast mantiene en memoria las últimas respuestas, para guardarlas desde ahí.',
    todo: 'Vuelva a enviar la solicitud y guarde su respuesta.',
  },
};
