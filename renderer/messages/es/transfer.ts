import type { transfer as English } from '../en/transfer.ts';
import { counted, numberText } from '../words.ts';

/** Exports of everything, and where both begin. The imports have an area of their own. */
export const transfer: typeof English = {
  group: 'Copia de seguridad y traslado',
  exportName: 'Exportar',
  exportNote: 'Un archivo con cuentas, clientes y ajustes, cifrado con una frase de contraseña propia.',
  exportOpen: 'Exportar…',
  importName: 'Importar',
  importNote: 'De una exportación de este equipo o de otro. Usted elige qué se incorpora.',
  importOpen: 'Importar…',
  title: 'Exportar',
  subtitle: 'Un archivo cifrado, para otro equipo o como copia de seguridad.',
  cancel: 'Cancelar',
  done: 'Listo',
  tryAgain: 'Reintentar',
  save: 'Guardar archivo…',
  looking: 'Comprobando qué se puede exportar',
  contents: 'Qué contiene el archivo',
  accounts: (count) => (count === 0 ? 'Ninguna cuenta' : counted(count, '# cuenta', '# cuentas')),
  clients: (count) => counted(count, '# cliente, con sus secretos', '# clientes, con sus secretos'),
  providers: (count) => counted(count, '# proveedor propio', '# proveedores propios'),
  settings: 'Los ajustes',
  notExportable: (count) =>
    counted(
      count,
      '# cuenta queda fuera: sus tokens no se pueden leer ahora o solo se conservan en esta sesión.',
      '# cuentas quedan fuera: sus tokens no se pueden leer ahora o solo se conservan en esta sesión.',
    ),
  bound: (count) =>
    counted(
      count,
      '# cuenta va sin sus tokens, que están vinculados a este equipo. Vuelva a conectarla en el otro.',
      '# cuentas van sin sus tokens, que están vinculados a este equipo. Vuelva a conectarlas en el otro.',
    ),
  rotating: {
    include: 'Incluir los tokens de actualización que rotan',
    what: (count) =>
      counted(
        count,
        '1 cuenta tiene un token que rota: cada uno sirve para una sola renovación. Si dos equipos usan el mismo, el proveedor termina la conexión en ambos.',
        '# cuentas tienen tokens que rotan: cada uno sirve para una sola renovación. Si dos equipos usan el mismo, el proveedor termina la conexión en ambos.',
      ),
    included: (count) =>
      counted(
        count,
        'Deje de usar esa cuenta en este equipo antes de importar el archivo en otro.',
        'Deje de usar esas cuentas en este equipo antes de importar el archivo en otro.',
      ),
    leftOut: (count) =>
      counted(
        count,
        'Si no se incluye, la cuenta funciona en el otro equipo hasta que termine el acceso actual; entonces hay que volver a conectarla.',
        'Si no se incluyen, las cuentas funcionan en el otro equipo hasta que termine el acceso actual; entonces hay que volver a conectarlas.',
      ),
  },
  exported: {
    title: 'Exportación completada',
    whole: (accounts, file) =>
      accounts === 0
        ? `No hay ninguna cuenta en ${file}.`
        : `${counted(accounts, '# cuenta está', '# cuentas están')} en ${file}.`,
    without: (accounts, leftOut, file) =>
      accounts === 1
        ? `1 cuenta está en ${file}, sin el token que la renueva.`
        : `${numberText(accounts)} cuentas están en ${file}; ${leftOut} de ellas, sin el token que las renueva.`,
    keepPassphrase:
      'Sin la frase de contraseña nadie puede abrir el archivo, y nadie puede recuperarla. Guárdela en un lugar distinto del archivo.',
    deleteFile: 'Quien tenga ambos puede usar estas cuentas. Elimine el archivo cuando ya no lo necesite.',
    withoutRotating:
      'Las cuentas que van sin ese token funcionan en el otro equipo hasta que termine su acceso actual; entonces hay que volver a conectarlas.',
  },
};
