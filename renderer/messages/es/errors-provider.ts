import type { providerErrors as English } from '../en/errors-provider.ts';

export const providerErrors: typeof English = {
  CLIENT_MISSING: {
    title: '{provider} todavía no está configurado',
    meaning: 'Requiere un ID de cliente propio antes de que Holdfast pueda solicitar acceso.',
    todo: 'Configúrelo una vez; Holdfast le muestra cada paso.',
  },
  CLIENT_CHANGED: {
    title: '{provider} tiene ahora otra configuración',
    meaning: 'Esta cuenta se conectó con otro ID de cliente, y su acceso pertenece a ese ID.',
    todo: 'Vuelva a conectar la cuenta para pasarla a la configuración nueva, o recupere el ID de cliente anterior.',
  },
  CLIENT_REJECTED: {
    title: '{provider} no acepta este cliente',
    meaning: 'El ID de cliente, su secreto o su URI de redirección no es el que se registró.',
    todo: 'Compare la configuración con la página del proveedor y vuelva a intentarlo.',
  },
  CLIENT_SECRET_MISSING: {
    title: 'Falta el secreto de cliente',
    meaning: '{provider} no responde a este cliente sin su secreto.',
    todo: 'Añada el secreto de cliente a la configuración y vuelva a intentarlo.',
  },
  CLIENT_DELETED: {
    title: 'El cliente ya no existe en {provider}',
    meaning: 'Se eliminó allí, así que no se puede conectar ni renovar nada con él.',
    todo: 'Restaure el cliente en el proveedor, o configure uno nuevo.',
  },
  CLIENT_FILE_INVALID: {
    title: 'Este archivo no es un archivo de cliente',
    meaning:
      'No contiene lo que debería tener el archivo de cliente de un proveedor. No se ha tomado nada de él.',
    todo: 'Vuelva a descargar del proveedor el archivo de un cliente de escritorio, o rellene el formulario a mano.',
  },
  DEVICE_GRANT_UNAVAILABLE: {
    title: 'Aquí no se puede usar un código en otro dispositivo',
    meaning: '{provider} no lo ofrece, o no está activado para este cliente.',
    todo: 'Conecte con el navegador, o active el flujo de dispositivo en el proveedor.',
  },
  PROVIDER_ADDRESS_INVALID: {
    title: 'Esta dirección no se puede usar',
    meaning: 'Un proveedor necesita una dirección completa que empiece por https.',
    todo: 'Compare la dirección con la documentación del proveedor.',
  },
  PROVIDER_IN_USE: {
    title: '{provider} todavía está en uso',
    meaning: 'Hay cuentas conectadas con él, así que no se ha quitado.',
    todo: 'Desconecte antes sus cuentas.',
  },
  PROVIDER_LACKS_GRANT: {
    title: '{provider} no ofrece este tipo de conexión',
    meaning: 'Su servidor indica que no admite esta vía para obtener acceso.',
    todo: 'Elija otra vía para conectar, o actívela en el proveedor.',
  },
  ID_TOKEN_INVALID: {
    title: 'No se sabe con certeza quién se ha conectado',
    meaning:
      'La prueba de identidad que ha dado {provider} no ha superado las comprobaciones, así que no se ha conectado nada.',
    todo: 'Compruebe que el reloj de este equipo está en hora. Si se repite, informe del problema.',
  },
  ID_TOKEN_SIGNATURE_INVALID: {
    title: 'La prueba de identidad no era auténtica',
    meaning: 'No lleva la firma que usa {provider}, así que no se ha conectado nada.',
    todo: 'Si se repite, informe del problema.',
  },
  ISSUER_METADATA_INVALID: {
    title: '{provider} no se describe correctamente',
    meaning: 'Su dirección no proporciona lo necesario para conectar.',
    todo: 'Revise la dirección del proveedor y vuelva a intentarlo.',
  },
  SERVER_FAILED: {
    title: '{provider} tiene un problema',
    meaning: 'Su servidor no ha podido responder. Su cuenta sigue como estaba.',
    todo: 'Vuelva a intentarlo dentro de un rato.',
  },
  SERVER_RATE_LIMITED: {
    title: '{provider} pide que espere',
    meaning: 'Se han enviado demasiadas solicitudes en poco tiempo.',
    todo: 'Espere un poco y vuelva a intentarlo.',
  },
  SERVER_REFUSED: {
    title: '{provider} ha rechazado la solicitud',
    meaning: 'No ha dado ningún motivo que Holdfast conozca.',
    todo: 'Si se repite, informe del problema con el texto de abajo.',
  },
  SERVER_RESPONSE_INVALID: {
    title: 'No se ha podido entender la respuesta',
    meaning: '{provider} ha enviado algo distinto de lo acordado.',
    todo: 'Vuelva a intentarlo. Una red que pide iniciar sesión puede ser la causa.',
  },
};
