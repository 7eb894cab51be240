import type { setUp as English } from '../en/set-up.ts';

/** The guided set-up of a client, as far as it is the same at every provider. */
export const setUp: typeof English = {
  title: (provider) => `Configurar ${provider}`,
  titleEdit: (client) => `Editar ${client}`,
  titleEditUnnamed: 'Editar el cliente',
  shortTitle: 'Configurar',
  reading: 'Leyendo el proveedor',
  whatToDo: (provider) => `Qué hacer en ${provider}`,
  save: 'Guardar',
  saveAndContinue: 'Guardar y continuar',
  values: {
    redirectUri: 'URI de redirección',
    appName: 'Nombre de la aplicación',
    homePage: 'Página de inicio',
    scopes: 'Ámbitos (scopes)',
    permissions: 'Permisos',
  },
  bring: {
    orChoose: 'Suéltelo en cualquier parte de esta hoja, o',
    chooseFile: 'Elegir un archivo…',
    fileLabel: 'Archivo JSON del cliente',
  },
  check: {
    title: 'Ver si funciona',
    meaning: (provider) =>
      `Consulta este cliente en ${provider}. Nadie tiene que iniciar sesión y no se guarda nada.`,
    button: 'Comprobar ahora',
    again: 'Volver a comprobar',
    stop: 'Detener',
    running: (provider) => `Consultando ${provider}`,
  },
  findings: {
    works: {
      title: (provider) => `${provider} reconoce este cliente`,
      public: 'No necesita secreto. Continúe y elija qué puede hacer.',
      withSecret: 'El secreto también es correcto. Continúe y elija qué puede hacer.',
      redirectUri: 'La URI de redirección también está registrada.',
    },
    worksByDevice: {
      title: (provider) => `${provider} reconoce este cliente, pero no su secreto`,
      meaning:
        'Puede continuar y conectar con un código en otro dispositivo. Para conectar con el navegador, pegue también el secreto.',
    },
    secretUnclear: {
      title: (provider) => `${provider} reconoce este cliente`,
      meaning: 'Si el secreto es correcto solo se sabrá cuando alguien conecte. Puede continuar.',
    },
    wrongClient: {
      title: (provider) => `${provider} no reconoce este ID`,
      meaning: 'Cópielo de nuevo, completo. Un cliente eliminado tampoco se reconoce ya.',
      fault: 'No se reconoce allí. Cópielo de nuevo.',
    },
    wrongSecret: {
      title: 'El secreto no es correcto',
      meaning: (provider) =>
        `${provider} reconoce el cliente, pero rechaza este secreto. Cópielo de nuevo o cree otro allí.`,
      fault: 'Rechazado. Cópielo de nuevo.',
    },
    wrongEither: {
      title: (provider) => `${provider} rechaza este ID con este secreto`,
      meaning: 'No dice cuál de los dos es el incorrecto. Copie ambos de nuevo.',
      fault: 'Este, o el otro, no es correcto.',
    },
    secretMissing: {
      title: (provider) => `${provider} exige un secreto para este cliente`,
      meaning: 'Péguelo arriba o, si es posible, convierta allí el cliente en público.',
      fault: 'Pegue aquí el secreto.',
    },
    wrongOrSecretMissing: {
      title: (provider) => `${provider} rechaza este ID sin secreto`,
      meaning: 'O no reconoce el ID, o exige también su secreto. Copie ambos de nuevo.',
      fault: 'No se reconoce, o falta su secreto.',
    },
    secretNotWanted: {
      title: (provider) => `${provider} solo admite este cliente sin secreto`,
      meaning:
        'Es un cliente público, como conviene a una aplicación de escritorio. Quite el secreto y vuelva a comprobar.',
      fault: 'Deje este campo vacío.',
    },
    redirectNotRegistered: {
      title: 'La URI de redirección no está registrada',
      meaning: (provider) =>
        `El cliente es correcto, pero ${provider} no redirigiría a nadie a este equipo. Añada allí esta dirección, tal cual:`,
    },
    notForBrowser: {
      title: 'Este cliente no está hecho para personas en un navegador',
      meaning: (provider) =>
        `${provider} lo reconoce, pero no le permite pedir acceso en nombre de nadie. Quizá pueda conectarse a sí mismo, como servicio; para su propia cuenta, registre un cliente nativo o de escritorio.`,
    },
    unclear: {
      title: 'No se ha podido averiguar',
      meaning: (provider) =>
        `La respuesta de ${provider} no dice nada sobre este cliente. Puede guardarlo; la primera conexión lo aclarará.`,
      because: (problem) => `${problem}.`,
      withError:
        'Esto no dice nada sobre el cliente. Vuelva a comprobarlo más tarde o guárdelo: la primera conexión lo aclarará.',
    },
  },
};
