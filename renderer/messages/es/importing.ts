import type { importing as English } from '../en/importing.ts';
import { counted } from '../words.ts';

export const importing: typeof English = {
  title: 'Importar',
  subtitle: 'Desde una exportación de Holdfast, hecha en este equipo o en otro.',
  cancel: 'Cancelar',
  done: 'Listo',
  chooseFile: 'Elegir archivo…',
  stepFile: 'Elija el archivo y escriba su frase de contraseña.',
  stepChoice: 'Vea qué contiene y marque lo que quiera tener aquí.',
  stepChange: 'Solo después se aplican los cambios.',
  passphrase: {
    subtitle: 'El archivo se abre con la frase de contraseña que se eligió para la exportación.',
    anotherFile: 'Otro archivo…',
    open: 'Abrir',
    label: 'Frase de contraseña del archivo',
    missing: 'Escriba la frase de contraseña del archivo.',
    wrong: 'Esa no es la frase de contraseña de este archivo. Vuelva a intentarlo.',
  },
  choice: {
    title: 'Qué importar',
    subtitle: (file, version, day) => `${file}, creado por Holdfast ${version} el ${day}`,
    import: 'Importar',
    importAccounts: (count) => counted(count, 'Importar # cuenta', 'Importar # cuentas'),
    setUps: 'Clientes y proveedores',
    setUpsNote: (what) => `${what} Las cuentas solo funcionan con el cliente con el que se conectaron.`,
    settings: 'Ajustes',
    settingsNote: 'Apariencia y bloqueo, en lugar de lo que está definido aquí.',
    noAccount: 'No hay ninguna cuenta en este archivo.',
    accounts: 'Cuentas',
    ticked: (chosen, all) => `Marcadas: ${chosen} de ${all}`,
    untickAll: 'Desmarcar todas',
    tickAllNew: 'Marcar todas las nuevas',
  },
  note: {
    unknownProvider: (provider) =>
      `No se puede usar aquí: este Holdfast no conoce ${provider || 'su proveedor'}. Añada antes el proveedor.`,
    forbidden: (provider) =>
      `No se puede usar aquí: su organización no permite usar ${provider || 'su proveedor'}.`,
    betterHere: 'Ya está aquí, más reciente o más completa que en el archivo. Sigue como está.',
    known: 'Ya está aquí. Si la marca, lo que tiene el archivo sustituye a lo que hay aquí.',
    rotates:
      'Viene sin el token que la renueva, porque ese token rota: vuelva a conectarla cuando termine su acceso.',
    'bound-to-computer':
      'Viene sin sus tokens, porque están vinculados al otro equipo: vuelva a conectarla aquí.',
    noRenewal: 'No tiene ningún token que la renueve: funciona hasta que termine su acceso.',
  },
  setUps: {
    allKnown: 'Todos están ya aquí.',
    adds: (list) => `Añade ${list}.`,
    addsMore: (list, known) =>
      `Añade ${list}. ${counted(known, '# más ya está aquí y se mantiene.', '# más ya están aquí y se mantienen.')}`,
  },
  accounts: (count) => counted(count, '# cuenta', '# cuentas'),
  clients: (count) => counted(count, '# cliente', '# clientes'),
  providers: (count) => counted(count, '# proveedor propio', '# proveedores propios'),
  theSettings: 'los ajustes',
  imported: {
    title: 'Importado',
    partTitle: 'No se ha importado todo',
    nothing: 'No se ha importado nada.',
    noAccount: 'No se ha importado ninguna cuenta.',
    one: (what) => `${what} ya está aquí.`,
    many: (list) => `${list} ya están aquí.`,
    andKept: (text, kept) =>
      `${text} ${counted(kept, '# cuenta sigue como está.', '# cuentas siguen como están.')}`,
    toReconnect: (count) =>
      counted(
        count,
        '1 cuenta ha venido sin el token que la renueva. Vuelva a conectarla cuando termine su acceso.',
        '# cuentas han venido sin los tokens que las renuevan. Vuelva a conectarlas cuando termine su acceso.',
      ),
    deleteFile:
      'Elimine el archivo cuando ya no lo necesite. Quien lo tenga y conozca su frase de contraseña puede usar estas cuentas.',
  },
};
