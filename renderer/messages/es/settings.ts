import type { settings as English } from '../en/settings.ts';
import { counted } from '../words.ts';

export const settings: typeof English = {
  title: 'Ajustes',
  sectionsLabel: 'Secciones de los ajustes',
  sections: {
    appearance: 'Apariencia',
    protection: 'Protección',
    providers: 'Proveedores',
    data: 'Sus datos',
    about: 'Acerca de',
  },
  about: {
    title: 'Acerca de',
    showLog: 'Mostrar registro',
    version: 'Holdfast',
    build: 'Compilación',
    sandbox: 'Sandbox',
    sandboxOff: 'Desactivado: la ventana está menos aislada de este equipo de lo que podría estar',
    electron: 'Electron',
  },
  updates: { title: 'Actualizaciones', restart: 'Reiniciar para actualizar', check: 'Buscar ahora' },
  setAside: {
    title: 'Archivos apartados',
    note: 'No se han podido leer y no se ha cambiado nada en ellos. Si uno vuelve a ser legible, por ejemplo tras repararlo, se puede restaurar.',
    showInFolder: 'Mostrar en la carpeta',
    whenAndSize: (when, size) => `${when}, ${size}`,
    putBack: 'Restaurar',
    putBackThis: (title) => `Restaurar: ${title}`,
    remove: 'Eliminar',
    removeThis: (title) => `Eliminar: ${title}`,
    removeForGood: 'Eliminar definitivamente',
    removeThisForGood: (title) => `Eliminar definitivamente: ${title}`,
  },
  links: { title: 'Enlaces de vuelta a Holdfast', repair: 'Reparar' },
  locking: {
    whenIdle: 'Bloquear por inactividad',
    whenIdleMeaning: 'Tras ese tiempo sin usar el teclado ni el ratón en todo el equipo.',
    withScreen: 'Bloquear junto con la pantalla',
    now: 'Bloquear ahora',
    nowMeaning: (keys) => `${keys} hace lo mismo desde cualquier lugar de Holdfast.`,
  },
  protection: {
    title: 'Protección',
    checkAgain: 'Volver a comprobar',
    passphrase: 'Frase de contraseña',
    passphraseLost: 'Nadie puede recuperarla.',
    change: 'Cambiar…',
    useKeyStore: 'Usar el almacén de claves…',
    passphraseMeaning: 'Cifra todo con una frase propia y permite bloquear Holdfast.',
    protect: 'Proteger con una frase de contraseña…',
  },
  providers: {
    title: 'Proveedores',
    note: 'Dónde se pueden conectar cuentas, y los clientes que Holdfast presenta allí al solicitar acceso.',
    add: 'Añadir proveedor',
    remove: 'Quitar',
    removeThis: (provider) => `Quitar ${provider}`,
    setUp: 'Configurar',
    setUpThis: (provider) => `Configurar ${provider}`,
    clients: 'Clientes',
    clientsAt: (provider) => `Clientes en ${provider}`,
  },
  removeProvider: {
    title: (provider) => `¿Quitar ${provider}?`,
    titleUnnamed: '¿Quitar este proveedor?',
    cancel: 'Cancelar',
    remove: 'Quitar proveedor',
    loss: 'Holdfast olvida sus direcciones. En el proveedor no cambia nada.',
    lossWithClients: (clients) =>
      `Holdfast olvida sus direcciones y ${counted(clients, 'su cliente', 'sus # clientes')}. En el proveedor no cambia nada.`,
    lossWithSecrets: (clients) =>
      `Holdfast olvida sus direcciones y ${counted(clients, 'su cliente', 'sus # clientes')}, con sus secretos. En el proveedor no cambia nada.`,
    connected: (accounts) =>
      counted(
        accounts,
        'Hay una cuenta conectada con él. Desconéctela antes.',
        'Hay # cuentas conectadas con él. Desconéctelas antes.',
      ),
  },
  removeSetUp: {
    title: (client) => `¿Quitar ${client}?`,
    titleUnnamed: '¿Quitar este cliente?',
    cancel: 'Cancelar',
    remove: 'Quitar',
    loss: 'Holdfast olvida el ID de cliente.',
    lossWithSecret: 'Holdfast olvida el ID de cliente y su secreto.',
    accounts: (accounts) =>
      accounts === 0
        ? 'Ninguna cuenta lo usa.'
        : counted(
            accounts,
            'La cuenta que lo usa se queda en la lista, pero no se podrá renovar hasta que vuelva a configurarlo.',
            'Las # cuentas que lo usan se quedan en la lista, pero no se podrán renovar hasta que vuelva a configurarlo.',
          ),
    stays: (provider) => `El cliente sigue registrado en ${provider}.`,
  },
};
