import type { firstRun as English } from '../en/first-run.ts';

export const firstRun: typeof English = {
  title: 'Sus cuentas, a buen recaudo',
  lead: 'Holdfast conecta sus cuentas, mantiene el acceso al día y lo retira cuando usted lo decide.',
  promises: {
    signIn: 'Usted inicia sesión en su propio navegador. Holdfast nunca ve una contraseña.',
    access: 'Usted ve qué puede hacer cada cuenta y cuándo termina su acceso.',
    letGo: 'Al desconectar una cuenta, se avisa al proveedor y usted recibe un comprobante.',
  },
  keeping: {
    label: 'Dónde se guarda el acceso',
    checking: {
      title: 'Consultando el almacén de claves de este equipo',
      meaning: 'Tarda un momento. Puede empezar mientras tanto.',
    },
    keyStore: {
      title: (keyStore) => `Guardado en este equipo y cifrado por ${keyStore}`,
      meaning: 'Se abre al iniciar sesión. No hay nada que recordar.',
    },
    passphrase: {
      title: 'Guardado en este equipo y cifrado con su frase de contraseña',
      meaning: 'Solo usted la conoce. Sin ella, nadie puede leer lo que se guarda.',
    },
    thisRunOnly: {
      title: 'Guardado en memoria, solo en esta sesión',
      meaning: 'No se escribe nada en el disco. Las cuentas desaparecen al salir de Holdfast.',
      button: 'Guardar con una frase de contraseña…',
    },
  },
  connect: 'Conectar',
  import: 'Importar…',
  settings: 'Ajustes',
  readyTitle: 'Sin nada que configurar',
  demoName: 'Probar la demo local',
  demoNote: 'Sin registrar nada',
  readyNote: {
    preset: 'Viene con Holdfast',
    policy: 'Ya configurado para usted',
    own: 'Configurado por usted',
  },
};
