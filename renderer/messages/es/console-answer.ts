import type { consoleAnswer as English } from '../en/console-answer.ts';
import { counted } from '../words.ts';

export const consoleAnswer: typeof English = {
  answer: 'Respuesta',
  body: 'Cuerpo',
  raw: 'Sin formato',
  headers: (count) => `Encabezados ${count}`,
  bodyText: 'Texto del cuerpo',
  empty: 'La respuesta no tiene cuerpo.',
  binary: 'La respuesta no es texto, así que no se muestra. Puede guardarla.',
  image: 'La imagen de la respuesta',
  imageBroken: 'La respuesta dice ser una imagen, pero no se puede mostrar.',
  imageSize: (width, height) => `${width} × ${height} píxeles`,
  beginning: (shown, whole) => `Los primeros ${shown} de ${whole}.`,
  showAll: 'Mostrar todo',
  copy: 'Copiar',
  copyValue: 'Copiar valor',
  copyPath: 'Copiar ruta',
  save: 'Guardar…',
  savedAs: (fileName) => `Guardada como ${fileName}.`,
  nextPage: 'Página siguiente',
  previousPage: 'Página anterior',
  tree: 'Cuerpo en forma de árbol',
  members: (count) => counted(count, '# elemento', '# elementos'),
  search: 'Buscar en la respuesta',
  noMatch: 'Sin resultados',
  matches: (count) => counted(count, '# resultado', '# resultados'),
  matchOf: (current, count) => `${current} de ${count}`,
  nextMatch: 'Resultado siguiente',
  previousMatch: 'Resultado anterior',
  fold: 'Contraer',
  folds: { all: 'Contraer todo', none: 'Expandir todo' },
  foldLevel: (level) => `Hasta el nivel ${level}`,
  callsLeft: (left, limit) =>
    limit === null
      ? counted(left, 'Queda # llamada', 'Quedan # llamadas')
      : counted(left, `Queda # de ${limit} llamadas`, `Quedan # de ${limit} llamadas`),
  callsLeftUntil: (calls, span) => `${calls}; se renuevan en ${span}`,
  limit: {
    title: (provider) => `${provider} no admite más llamadas por ahora`,
    overIn: (span) => `Hay un límite de llamadas por período. Termina en ${span}.`,
    sendsIn: (countdown) => `Se volverá a enviar en ${countdown}. Permanezca en esta página hasta entonces.`,
    isOver: 'Hay un límite de llamadas por período. Ya debería haber terminado.',
    untilUnknown:
      'Hay un límite de llamadas por período. La API no indica cuándo termina: vuelva a intentarlo dentro de un rato.',
    sendThen: 'Volver a enviar cuando termine',
    sendAgain: 'Volver a enviar',
    doNotSend: 'No enviar',
  },
  facts: (duration, size) => `${duration} · ${size}`,
  factsWithRenewal: (duration, size) => `${duration} · ${size} · antes se renovó el acceso`,
};
