import type { httpStatus as english } from '../en/http-status.ts';

/** What an answer of this kind says, in plain words. */
const meanings: Readonly<Record<number, string>> = {
  201: 'Se ha creado.',
  202: 'Se ha aceptado y se hará más tarde.',
  204: 'Hecho. No hay nada que mostrar.',
  304: 'Nada ha cambiado desde la última vez que se preguntó.',
  400: 'La API no ha entendido la solicitud.',
  401: 'La API no ha aceptado el acceso de esta cuenta.',
  403: 'Esta cuenta no puede hacer eso.',
  404: 'No hay nada en esta dirección, o nada que esta cuenta pueda ver.',
  405: 'Esta dirección no admite este método.',
  406: 'La API no puede responder en el formato solicitado.',
  409: 'Entretanto ha habido otro cambio.',
  410: 'Estuvo aquí, pero ya no existe.',
  413: 'El cuerpo es más grande de lo que admite la API.',
  415: 'La API no admite un cuerpo de este tipo.',
  422: 'La API ha entendido la solicitud, pero contiene algo que no se permite.',
  429: 'Demasiadas llamadas por ahora.',
  500: 'Algo ha fallado en la API.',
  502: 'Un servidor entre este equipo y la API no ha obtenido de ella una respuesta válida.',
  503: 'La API no está disponible por ahora.',
  504: 'Un servidor entre este equipo y la API ha esperado demasiado su respuesta.',
};

/** The names are those of the standard in every language. */
export const httpStatus: typeof english = { meanings };
