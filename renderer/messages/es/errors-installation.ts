import type { installationErrors as English } from '../en/errors-installation.ts';

export const installationErrors: typeof English = {
  LINKS_NOT_REPAIRED: {
    title: 'Los enlaces siguen sin abrir esta copia',
    meaning:
      'El escritorio no ha admitido el cambio. Si el proveedor lo permite, las respuestas vuelven por una dirección local.',
    todo: 'Elija Holdfast para sus enlaces en los ajustes del sistema.',
  },
  LINK_TARGET_UNKNOWN: {
    title: 'Un enlace a Holdfast no lleva a ninguna parte',
    meaning: 'Nombra una cuenta o un proveedor que no está aquí.',
    todo: 'Si lo tiene con otro nombre, elíjalo en la lista.',
  },
  UPDATE_SIGNATURE_INVALID: {
    title: 'La actualización no está firmada por los autores de Holdfast',
    meaning:
      'Es posible que alguien la haya manipulado, así que no se ha usado nada de ella. Su versión sigue funcionando.',
    todo: 'Vuelva a intentarlo mañana. Si sigue igual, avise a los autores.',
  },
  UPDATE_UNREACHABLE: {
    title: 'No se pueden buscar actualizaciones',
    meaning: 'El sitio donde se publican no responde, o no hay red.',
    todo: 'Compruebe la red y vuelva a intentarlo.',
  },
  UPDATE_FAILED: {
    title: 'No se ha podido obtener la actualización',
    meaning: 'Su versión sigue funcionando como hasta ahora.',
    todo: 'Vuelva a intentarlo dentro de un rato.',
  },
  UPDATE_WAITS: {
    title: 'Se está conectando una cuenta',
    meaning: 'La actualización interrumpiría la conexión.',
    todo: 'Termine o cancele la conexión y después reinicie para actualizar.',
  },
};
