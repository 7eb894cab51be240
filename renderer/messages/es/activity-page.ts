import type { activityPage as English } from '../en/activity-page.ts';
import { counted, numberText } from '../words.ts';

export const activityPage: typeof English = {
  title: 'Actividad',
  intro:
    'Lo que Holdfast ha hecho con sus cuentas, guardado únicamente en este equipo. No contiene ningún token.',
  reading: 'Leyendo la actividad',
  tryAgain: 'Reintentar',
  older: 'Mostrar anteriores',
  nothingOlder: 'No se guarda nada anterior.',
  nothingOlderMatches: 'Nada anterior coincide con los filtros.',
  inSettings: {
    name: 'Lo que ha hecho Holdfast',
    note: 'Conexiones, renovaciones, llamadas y fallos de todas las cuentas.',
    open: 'Mostrar toda la actividad',
  },
  empty: {
    title: 'Todavía no hay nada',
    ofAll: 'Aquí aparece lo que Holdfast hace con sus cuentas: conexiones, renovaciones, llamadas y fallos.',
    ofOne:
      'Aquí aparece lo que Holdfast hace con esta cuenta: renovaciones, llamadas, cambios de acceso y fallos.',
    noFailures: 'Sin fallos',
    noFailuresMeaning: 'Todo lo que se guarda aquí ha ido como debía.',
    noMatch: 'Sin coincidencias',
    noMatchMeaning:
      'Ninguna entrada guardada aquí cumple todos los filtros. Amplíe el período, elija más tipos o borre los filtros.',
  },
  export: {
    open: 'Exportar…',
    title: 'Exportar la actividad',
    subtitle: 'Un archivo que puede leer cualquiera que lo tenga. No contiene ningún token.',
    what: 'Qué exportar',
    shown: 'Lo que muestran los filtros',
    everything: 'Todo',
    format: 'Formato',
    formats: { json: 'JSON', csv: 'CSV' },
    cancel: 'Cancelar',
    save: 'Guardar archivo…',
    done: 'Listo',
  },
  exported: (count, file) =>
    count === 1 ? `1 entrada guardada en ${file}.` : `${numberText(count)} entradas guardadas en ${file}.`,
  lines: (count) => counted(count, '# entrada', '# entradas'),
  linesOf: (shown, total) => `${shown} de ${total} entradas`,
  run: {
    times: (line, count) => `${line}, ${count} veces`,
    calls: (count, request, answer) => `${count} llamadas: ${request}, todas: ${answer}`,
  },
  clear: {
    open: 'Borrar…',
    title: '¿Borrar toda la actividad?',
    cancel: 'Cancelar',
    clear: 'Borrar actividad',
    deleted: 'Todas las entradas se eliminan de este equipo, para todas las cuentas. No se puede deshacer.',
    copy: 'Para conservar una copia, expórtela antes.',
    stays:
      'Las cuentas y su acceso siguen como están. La primera entrada nueva dejará constancia de que se ha borrado la actividad.',
  },
};
