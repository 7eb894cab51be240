import type { console as English } from '../en/console.ts';

export const console: typeof English = {
  panel: 'Se envía con el acceso de esta cuenta, que nunca se muestra.',
  noApi: 'No hay ninguna API a la que llamar',
  noApiOf: (provider) =>
    `${provider} se añadió sin las direcciones de una API, y el acceso de esta cuenta no va a ningún otro sitio. Para hacer llamadas desde aquí, vuelva a añadir el proveedor con ellas.`,
  noApiOfUnknown:
    'Este Holdfast no conoce el proveedor de esta cuenta, así que su acceso no va a ninguna parte.',
  request: 'Solicitud',
  method: 'Método',
  url: 'URL',
  send: 'Enviar',
  examples: 'Ejemplos',
  body: 'Cuerpo',
  bodyHint: 'JSON, o déjelo vacío.',
  tidy: 'Dar formato',
  notJsonYet: 'Todavía no es JSON.',
  notJson: (line) => `Esto no es JSON: revise la línea ${line}.`,
  headerName: (number) => `Nombre del encabezado ${number}`,
  headerValue: (number) => `Valor del encabezado ${number}`,
  removeHeader: (number) => `Quitar el encabezado ${number}`,
  parameterName: (number) => `Nombre del parámetro ${number}`,
  parameterValue: (number) => `Valor del parámetro ${number}`,
  removeParameter: (number) => `Quitar el parámetro ${number}`,
  parts: 'Partes de la solicitud',
  query: 'Consulta',
  requestHeaders: 'Encabezados',
  code: 'Código',
  requests: 'Guardadas y enviadas',
  withCount: (name, count) => `${name} ${count}`,
  codeFor: 'Código para',
  languages: { curl: 'curl', fetch: 'JavaScript (fetch)', python: 'Python (requests)' },
  codeHint: 'No contiene el token de acceso.',
  codeIsBound:
    'Este acceso solo funciona con una clave que no sale de este equipo, así que un token por sí solo se rechaza.',
  copyCode: 'Copiar el código',
  suggestions: 'Solicitudes conocidas',
  needsScope: (scope) => `· necesita ${scope}`,
  fillIn: (placeholder) => `Sustituya antes ${placeholder} por un valor.`,
  name: 'Nombre',
  value: 'Valor',
  waiting: (duration) => `Esperando la respuesta, ${duration}`,
  stop: 'Detener',
  stopped: 'Detenida',
  stoppedMeaning: 'Aun así, puede que lo ya enviado haya tenido efecto.',
  accessGoesTo: (hosts) => `El acceso de esta cuenta solo se envía a ${hosts}.`,
  hosts: (first, second, more) => `${first}, ${second} y ${more} más de sus direcciones`,
  goesTo: (url) => `Se envía a ${url}`,
  urlHint: (provider) => `Una dirección completa, o una ruta en ${provider} que empiece por /`,
  hasItNow: {
    title: 'Esta cuenta ya tiene lo que necesita la llamada',
    meaning: (scopes) => `Concedido después de enviar la llamada: ${scopes}.`,
    button: 'Volver a enviar',
  },
  refused: {
    title: (scopes) => `Acceso no concedido: ${scopes}`,
    meaning: 'La llamada no se ha vuelto a enviar, porque terminaría igual.',
    button: 'Volver a solicitar',
  },
  lacks: {
    title: (scopes) => `Esta llamada necesita ${scopes}`,
    meaning: (count) =>
      count > 1
        ? 'La cuenta no los tiene. En cuanto se concedan, la llamada se vuelve a enviar automáticamente.'
        : 'La cuenta no lo tiene. En cuanto se conceda, la llamada se vuelve a enviar automáticamente.',
    button: (count) => (count > 1 ? 'Solicitarlos y volver a enviar' : 'Solicitarlo y volver a enviar'),
  },
};
