import type { consoleRequests as English } from '../en/console-requests.ts';

export const consoleRequests: typeof English = {
  search: 'Buscar solicitudes',
  saved: 'Guardadas',
  history: 'Enviadas',
  none: 'Lo que envíe se guarda aquí, cifrado y sin secretos. Guarde lo que vaya a necesitar de nuevo.',
  noneFits: 'Ninguna solicitud coincide.',
  clear: 'Borrar',
  cleared: 'Se han borrado las solicitudes enviadas.',
  save: 'Guardar solicitud',
  keep: 'Guardar',
  nameOfRequest: 'Nombre de la solicitud',
  remove: (name) => `Quitar ${name}`,
  removed: (name) => `Se ha quitado «${name}».`,
  noAnswer: 'sin respuesta',
  bodyLeftOut: 'cuerpo demasiado largo para guardarlo',
};
