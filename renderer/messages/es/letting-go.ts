import type { lettingGo as English } from '../en/letting-go.ts';
import { counted } from '../words.ts';

/** Disconnecting everything, and removing everything. */
export const lettingGo: typeof English = {
  group: 'Desconectar y eliminar todo',
  cancel: 'Cancelar',
  everything: {
    name: 'Desconectar todo',
    note: (count) =>
      counted(
        count,
        'Se revoca el acceso en el proveedor y la cuenta se olvida aquí, con un comprobante.',
        'Se revoca el acceso en los proveedores y las # cuentas se olvidan aquí, con un comprobante de cada una.',
      ),
    open: 'Desconectar todo…',
    title: (count) => counted(count, '¿Desconectar 1 cuenta?', '¿Desconectar las # cuentas?'),
    disconnect: (count) => counted(count, 'Desconectar 1 cuenta', 'Desconectar las # cuentas'),
    progress: (done, count) => `Desconectando: ${done} de ${count}`,
    list: 'Lo que se va a desconectar',
    gone: 'Desconectada',
    asked: 'Se pide a cada proveedor que revoque el acceso y, después, Holdfast olvida la cuenta.',
    later:
      'Si un proveedor no responde ahora, Holdfast lo sigue intentando en segundo plano, también después de reiniciarse.',
    wide: (providers) =>
      `${providers}: terminan todas las conexiones que usted haya hecho con el mismo cliente, también en sus otros dispositivos.`,
    silent: (providers) =>
      `${providers}: desde aquí el acceso no se puede revocar, solo olvidar. El comprobante indica dónde hacerlo.`,
    forgotten: (count) =>
      counted(
        count,
        'La cuenta desaparece de aquí, con sus nombres y su historial. Las configuraciones de los proveedores se conservan.',
        'Las cuentas desaparecen de aquí, con sus nombres y su historial. Las configuraciones de los proveedores se conservan.',
      ),
  },
  leaving: {
    name: 'Eliminar todo de este equipo',
    note: 'Cuentas, configuraciones, ajustes, actividad y registro. Desinstalar la aplicación los conserva; esto no.',
    open: 'Eliminar todo…',
    title: '¿Eliminar todo de este equipo?',
    remove: 'Eliminar todo',
    leftTitle: 'No se ha podido revocar todo',
    keep: 'Conservar por ahora',
    removeAllTheSame: 'Eliminar de todas formas',
    notRevoked: 'Sin revocar',
    goneTitle: 'Se ha eliminado todo',
    gone: 'Holdfast ya no guarda nada para usted en este equipo. Para quitar también la aplicación, desinstálela.',
    onlyForgotten:
      'Estas cuentas solo se han olvidado: su acceso puede seguir vigente en el proveedor hasta que caduque.',
    quit: 'Salir de Holdfast',
  },
};
