import type { installation as English } from '../en/installation.ts';
import { counted } from '../words.ts';

export const installation: typeof English = {
  links: {
    checking: 'Comprobando qué programa los abre…',
    ours: 'Los enlaces abren esta copia de Holdfast',
    oursMeaning: 'La respuesta de un proveedor vuelve aquí por sí sola.',
    portableMeaning:
      'Esta es la copia portátil: los enlaces solo la encuentran mientras siga donde está ahora.',
    nobody: 'Los enlaces no abren nada',
    nobodyMeaning:
      'Las respuestas vuelven por una dirección local si el proveedor lo permite. En los demás casos hay que pegarlas.',
    another: (program) => `Los enlaces a Holdfast los abre ${program}`,
    anotherMeaning:
      'La respuesta de un proveedor iría allí y no llegaría aquí. Haga que esta copia reciba los enlaces.',
  },
  updatesOff: {
    source: 'Esta copia se ejecuta desde su código fuente y se actualiza con él.',
    'not-configured': 'Esta compilación no tiene ningún lugar donde buscar actualizaciones.',
    'system-package': 'El gestor de paquetes del sistema actualiza Holdfast.',
    archive: 'Esta copia se extrajo de un archivo comprimido: una más reciente se extrae encima.',
    portable: 'La copia portátil no se actualiza sola: una más reciente ocupa su lugar.',
  },
  updates: {
    never: 'Aún no se ha buscado.',
    newest: (when) => `Esta es la versión más reciente (última comprobación: ${when}).`,
    checking: 'Buscando una versión más reciente…',
    downloading: (version, percent) => `Descargando ${version}: ${percent}`,
    waits: (version) => `${version} está lista. Espera a que no se esté conectando ninguna cuenta.`,
    ready: (version) => `${version} está lista. Se iniciará la próxima vez que abra Holdfast, o ahora.`,
    failed: 'La última búsqueda ha fallado.',
  },
  build: {
    development: 'Copia de desarrollo',
    source: 'Ejecutada desde su código fuente',
    developmentSource: 'Copia de desarrollo, ejecutada desde su código fuente',
    test: 'Versión de prueba: sirve para experimentar, nunca para cuentas que importen',
    developmentTest: 'Copia de desarrollo: sirve para experimentar, nunca para cuentas que importen',
  },
  leaving: {
    accounts: (accounts) =>
      counted(
        accounts,
        'Primero se revoca el acceso de la cuenta en su proveedor.',
        'Primero se revoca el acceso de las # cuentas en sus proveedores.',
      ),
    waiting: 'Las revocaciones pendientes se intentan una vez más.',
    removed:
      'Después se elimina todo lo que Holdfast guarda para usted en este equipo: cuentas, configuraciones con sus secretos, ajustes, actividad y registro.',
    forGood: 'No se puede deshacer. La aplicación en sí permanece instalada.',
    notRevoked: (accounts) =>
      counted(
        accounts,
        'No se ha podido revocar ahora el acceso de 1 cuenta.',
        'No se ha podido revocar ahora el acceso de # cuentas.',
      ),
    unreadable: (accounts) =>
      counted(accounts, 'No se ha podido leer 1 cuenta.', 'No se han podido leer # cuentas.'),
    notRevokedAndUnreadable: (notRevoked, unreadable) =>
      `${counted(notRevoked, 'No se ha podido revocar ahora el acceso de 1 cuenta', 'No se ha podido revocar ahora el acceso de # cuentas')} y ${counted(unreadable, 'no se ha podido leer 1 cuenta', 'no se han podido leer # cuentas')}.`,
    allTheSame:
      'Si se elimina de todas formas, el acceso puede seguir vigente en el proveedor hasta que caduque.',
  },
};
