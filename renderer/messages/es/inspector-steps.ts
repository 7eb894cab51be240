import type {
  inspectorSecrets as EnglishSecrets,
  inspectorSections as EnglishSections,
  inspectorSteps as EnglishSteps,
} from '../en/inspector-steps.ts';

/** What happened at a step, as a sentence, and what it is good for. */
export const inspectorSteps: typeof EnglishSteps = {
  discovery: {
    title: 'Holdfast leyó lo que ofrece el proveedor',
    meaning: 'El proveedor publica sus direcciones y funciones, para que nadie tenga que escribirlas.',
  },
  keys: {
    title: 'Holdfast leyó las claves públicas del proveedor',
    meaning: 'Con ellas comprueba que el token de ID lo firmó el proveedor y nadie más.',
  },
  'pushed-authorization': {
    title: 'Holdfast entregó la solicitud al proveedor',
    meaning:
      'Así el navegador solo lleva una referencia: nadie puede leer ni cambiar por el camino lo que se pide.',
  },
  'authorization-request': {
    title: 'Holdfast abrió la página del proveedor en el navegador',
    meaning: 'Allí usted inicia sesión y acepta. Holdfast nunca ve su contraseña.',
  },
  redirect: {
    title: 'El navegador volvió con la respuesta',
    meaning: 'Trae un código que sirve una sola vez y durante poco tiempo, no el acceso en sí.',
  },
  'code-exchange': {
    title: 'Holdfast pidió los tokens',
    meaning: 'Canjeó el código por tokens, directamente con el proveedor, y demostró que es quien empezó.',
  },
  'long-lived-exchange': {
    title: 'Holdfast canjeó el token de corta duración por uno de larga duración',
    meaning: 'Al principio, este proveedor da tokens de una o dos horas.',
  },
  'device-authorization': {
    title: 'Holdfast pidió un código para escribirlo en otro dispositivo',
    meaning: 'El proveedor dio un código para la persona y otro más largo solo para Holdfast.',
  },
  'device-poll': {
    title: 'Holdfast preguntó si ya se había escrito el código',
    meaning:
      'Lo pregunta una y otra vez, sin ir más rápido de lo que quiere el proveedor, hasta que la persona responde.',
  },
  'client-credentials': {
    title: 'Holdfast pidió un token para el propio cliente',
    meaning:
      'No hay ninguna persona detrás: el cliente demuestra quién es con su propio secreto o su propia clave.',
  },
  refresh: {
    title: 'Holdfast renovó el acceso',
    meaning:
      'El token de actualización trae un nuevo token de acceso. Muchos proveedores reemplazan también el de actualización.',
  },
  userinfo: {
    title: 'Holdfast preguntó de quién es la cuenta',
    meaning: 'Presentó el nuevo token de acceso y el proveedor dijo quién lo concedió.',
  },
  revocation: {
    title: 'Holdfast pidió al proveedor que revocara el acceso',
    meaning: 'Un token revocado ya no vale nada, dondequiera que haya una copia.',
  },
  other: {
    title: 'Holdfast pidió otra cosa al proveedor',
    meaning: 'Esta solicitud no forma parte de ningún estándar que Holdfast conozca.',
  },
  check: {
    title: 'Holdfast se detuvo por sí mismo',
    meaning:
      'No se envió nada más: lo que había llegado, o lo que iba a enviarse, no superó una comprobación.',
  },
  'wait-ended': {
    title: 'Holdfast dejó de esperar',
    meaning: 'No llegó ninguna respuesta a tiempo, o el intento se canceló.',
  },
};

/** Where in a message the parameters below stood. */
export const inspectorSections: typeof EnglishSections = {
  query: 'Enviado en la dirección',
  'request-headers': 'Enviado en los encabezados',
  'request-body': 'Enviado en el cuerpo',
  'proof-header': 'La prueba enviada: su encabezado',
  'proof-claims': 'La prueba enviada: lo que dice',
  'assertion-header': 'La declaración del cliente: su encabezado',
  'assertion-claims': 'La declaración del cliente: lo que dice',
  callback: 'Recibido en la dirección',
  'answer-headers': 'Recibido en los encabezados',
  'answer-body': 'Recibido en el cuerpo',
  'id-token-header': 'El token de ID: su encabezado',
  'id-token-claims': 'El token de ID: lo que dice',
};

/** What a masked value is. */
export const inspectorSecrets: typeof EnglishSecrets = {
  access_token: 'Token de acceso',
  refresh_token: 'Token de actualización',
  id_token: 'Token de ID',
  token: 'Token',
  code: 'Código',
  state: 'Estado',
  nonce: 'Nonce',
  code_verifier: 'Verificador de código',
  device_code: 'Código de dispositivo',
  user_code: 'Código de usuario',
  verification_uri_complete: 'Dirección con el código de usuario',
  client_secret: 'Secreto de cliente',
  client_assertion: 'Declaración del cliente',
  request_uri: 'Referencia de la solicitud',
  dpop: 'Prueba',
  'dpop-nonce': 'Nonce para pruebas',
  jti: 'Identificador',
  ath: 'Hash del token de acceso',
  at_hash: 'Hash del token de acceso',
  c_hash: 'Hash del código',
  kid: 'Nombre de la clave',
  client_id: 'ID de cliente',
  sub: 'Sujeto',
};

export const inspectorOtherSecret = 'Valor';
