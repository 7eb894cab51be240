import type {
  inspectorHeaders as EnglishHeaders,
  inspectorRequestParameters as EnglishParameters,
} from '../en/inspector-parameters-request.ts';

/** What a parameter of a request or of an answer at the token endpoint is for, in one line. */
export const inspectorRequestParameters: typeof EnglishParameters = {
  response_type: 'Qué debe devolverse: «code» pide un código y mantiene los tokens fuera del navegador.',
  response_mode: 'Cómo debe volver la respuesta a la aplicación.',
  client_id: 'Indica qué aplicación pide el acceso. Es público.',
  client_secret: 'Demuestra que la aplicación es la registrada. Solo lo conocen ella y el proveedor.',
  redirect_uri: 'Adónde debe llevar el navegador la respuesta. Tiene que ser una dirección registrada.',
  scope: 'Qué puede hacer la aplicación, con los nombres propios del proveedor.',
  state: 'Vincula la respuesta a esta misma solicitud, para que nadie pueda colar otra.',
  code: 'Un código que sirve una sola vez y durante poco tiempo; se canjea por tokens.',
  code_challenge:
    'La huella de un secreto que solo conoce la aplicación. El secreto en sí se envía más tarde.',
  code_challenge_method: 'Cómo se calculó la huella: S256 es SHA-256.',
  code_verifier: 'Demuestra que quien termina es quien empezó.',
  nonce: 'Vuelve dentro del token de ID, para que no se pueda reutilizar uno antiguo.',
  prompt: 'Si el proveedor debe preguntar aunque ya lo haya hecho antes.',
  login_hint: 'Quién debe iniciar sesión, para que no tenga que escribirlo.',
  max_age: 'Cuánto tiempo puede haber pasado desde que la persona inició sesión, en segundos.',
  display: 'Qué tipo de página debe mostrar el proveedor.',
  ui_locales: 'Los idiomas que prefiere leer la persona.',
  acr_values: 'Con qué grado de seguridad debe demostrar la persona quién es.',
  claims: 'Qué datos de la persona se piden.',
  access_type: 'Propio de Google: «offline» pide un token de actualización.',
  include_granted_scopes: 'Propio de Google: el acceso anterior se conserva junto al nuevo.',
  resource: 'Para qué API es el token.',
  audience: 'Para qué API es el token, según lo expresan algunos proveedores.',
  request_uri: 'Representa una solicitud entregada antes al proveedor. Sirve para una sola visita.',
  dpop_jkt: 'La huella de la clave a la que quedarán vinculados los tokens.',
  grant_type:
    'Qué se canjea por tokens: un código, un token de actualización, un código de dispositivo o las credenciales del propio cliente.',
  client_assertion:
    'Una declaración firmada con la que el cliente demuestra quién es, en lugar de enviar un secreto.',
  client_assertion_type: 'Indica que la declaración es un JSON Web Token firmado.',
  access_token:
    'Abre la API durante poco tiempo. Quien lo tenga puede usarlo, salvo que esté vinculado a una clave.',
  refresh_token: 'Permite obtener nuevos tokens de acceso sin volver a preguntar a la persona.',
  id_token: 'Una declaración firmada del proveedor sobre quién inició sesión, cuándo y para qué aplicación.',
  token_type:
    'Cómo se presenta el token de acceso: «Bearer», por sí solo; «DPoP», con una prueba de su clave.',
  expires_in: 'Cuánto dura el token de acceso, en segundos.',
  ext_expires_in:
    'Propio de Microsoft: cuánto tiempo puede seguir sirviendo el token mientras el proveedor no esté accesible.',
  refresh_token_expires_in:
    'Cuánto dura el token de actualización, en segundos. No figura en ningún estándar, pero muchos proveedores lo usan.',
  refresh_expires_in:
    'Cuánto dura el token de actualización, en segundos. No figura en ningún estándar, pero muchos proveedores lo usan.',
  token: 'El token que debe dejar de valer.',
  token_type_hint: 'Qué tipo de token es, para que el proveedor lo encuentre antes.',
  error: 'El nombre abreviado de lo que ha fallado.',
  error_description: 'Qué ha fallado, en palabras del proveedor.',
  error_uri: 'Una página con más información sobre el error.',
  error_codes: 'Los números propios de Microsoft para lo que ha fallado.',
  trace_id: 'Propio de Microsoft: identifica esta solicitud ante su soporte.',
  correlation_id: 'Propio de Microsoft: identifica esta solicitud ante su soporte.',
  iss: 'Indica qué proveedor responde, para que no se pueda confundir con otro.',
  device_code:
    'Representa este intento del lado de la aplicación, mientras la persona escribe su código en otro lugar.',
  user_code: 'El código breve que la persona escribe en otro dispositivo.',
  verification_uri: 'La página donde la persona escribe el código.',
  verification_url: 'La página donde la persona escribe el código, con el nombre de un borrador anterior.',
  verification_uri_complete: 'La misma página con el código incluido en la dirección, para un código QR.',
  interval: 'Cuántos segundos hay que esperar entre dos consultas.',
  fb_exchange_token:
    'Propio de Facebook: el token de corta duración que se canjea por uno de larga duración.',
  credentials: 'Propio de GitHub: los tokens que se notifican como expuestos.',
  session_state: 'Indica si la sesión de la persona en el proveedor sigue siendo la misma.',
};

export const inspectorHeaders: typeof EnglishHeaders = {
  accept: 'En qué formato se espera la respuesta.',
  'content-type': 'En qué formato está el cuerpo.',
  authorization:
    'Cómo demuestra quién es el remitente: como cliente (Basic) o con un token de acceso (Bearer, DPoP).',
  dpop: 'Una prueba, hecha solo para esta solicitud, de que el remitente tiene la clave.',
  'dpop-nonce': 'Un valor que debe incluir la próxima prueba, para que no se pueda preparar de antemano.',
  'www-authenticate': 'Indica qué prueba falta o se ha rechazado.',
  'cache-control': 'Pide a todos los intermediarios que no conserven la respuesta.',
  date: 'El reloj del proveedor. Holdfast lo compara con el suyo.',
  'retry-after': 'Cuánto hay que esperar antes de volver a preguntar.',
  location: 'Adónde remite el proveedor a quien pregunta.',
  'x-oauth-scopes': 'Propio de GitHub: lo que el token permite hacer.',
  'x-accepted-oauth-scopes': 'Propio de GitHub: lo que la solicitud habría necesitado.',
  'x-request-id': 'Identifica esta solicitud ante el soporte del proveedor.',
  'x-ms-request-id': 'Identifica esta solicitud ante el soporte de Microsoft.',
  'client-request-id': 'Identifica esta solicitud ante el soporte de Microsoft.',
};
