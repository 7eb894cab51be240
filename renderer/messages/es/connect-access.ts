import type { connectAccess as English } from '../en/connect-access.ts';
import { counted, numberText } from '../words.ts';

export const connectAccess: typeof English = {
  byPurpose: 'Elegir por finalidad',
  search: 'Buscar accesos',
  ticked: (count) => (count === 0 ? 'ninguno marcado' : counted(count, '# marcado', '# marcados')),
  noneCalled: (text) => `Aquí no hay nada llamado «${text}».`,
  byName: {
    title: 'Otro acceso, por su nombre',
    label: 'Nombre de un ámbito (scope)',
    hint: 'Tal como figura en la documentación del proveedor. Si son varios, sepárelos con espacios.',
    none: 'Escriba el nombre de un ámbito.',
    badCharacter: (name) => `«${name}» contiene un carácter que ningún ámbito puede tener.`,
    tooLong: 'Es demasiado largo para el nombre de un ámbito.',
    unavailable: (name) => `Aquí no se puede solicitar «${name}».`,
    tooMany: (most) => `No más de ${numberText(most)} a la vez.`,
  },
  notByCode: 'No se puede obtener con un código en otro dispositivo',
  sensitive: 'sensible',
  typed: 'escrito por usted',
  anotherWay: 'Conectar por otra vía',
  usual: 'habitual',
  needsSecret: 'Con este cliente no: no tiene secreto.',
  ways: {
    'private-use-uri': {
      name: 'Un enlace que abre Holdfast',
      note: 'El navegador pregunta si puede abrir Holdfast.',
      instead: 'Volver por un enlace',
    },
    loopback: {
      name: 'Una dirección local',
      note: 'El navegador llama a una dirección de este mismo equipo, que Holdfast solo abre mientras espera.',
      instead: 'Volver por una dirección local',
    },
    'device-code': {
      name: 'Un código en otro dispositivo',
      note: 'Escriba un código breve en un navegador, en su teléfono o en cualquier otro sitio.',
      instead: 'Usar un código',
    },
  },
};
