import type { connect as English } from '../en/connect.ts';
import { counted } from '../words.ts';

export const connect: typeof English = {
  back: 'Atrás',
  cancel: 'Cancelar',
  continueInBrowser: 'Continuar en el navegador',
  getCode: 'Obtener un código',
  steps: {
    label: 'Pasos',
    provider: 'Proveedor',
    'set-up': 'Configuración',
    access: 'Acceso',
    connect: 'Conexión',
    backTo: (step) => `Volver a: ${step}`,
  },
  offline: {
    title: 'Sin conexión a la red',
    meaning: 'Holdfast continuará por sí solo en cuanto vuelva la red.',
    tryAnyway: 'Intentar de todas formas',
    doNotWait: 'No esperar',
  },
  chooseProvider: {
    title: 'Conectar una cuenta',
    subtitle: '¿Dónde está la cuenta?',
    search: 'Buscar proveedores',
    ready: 'Listos para conectar',
    toSetUp: 'Se configuran una sola vez',
    notAvailable: 'No disponibles',
    found: (count, best) =>
      counted(count, `# proveedor. Enter elige ${best}.`, `# proveedores. Enter elige ${best}.`),
    noProvider: 'Esta versión no incluye ningún proveedor. Puede añadir uno.',
    noneCalled: (text) => `Ningún proveedor se llama «${text}». Puede añadirlo.`,
    another: 'Otro proveedor…',
    anotherNote: 'Cualquier servidor OpenID Connect u OAuth 2.0, por su dirección',
  },
  chooseAccess: {
    title: (provider) => `Conectar ${provider}`,
    subtitle: (provider) =>
      `Elija qué puede hacer Holdfast. Más adelante puede solicitar más; ${provider} le muestra la misma lista.`,
    gitHubApp: 'Lo que puede hacer se decidió al registrar la aplicación y según dónde está instalada.',
    scopes: 'Podrá, si lo marca',
    included: 'Siempre incluido',
    service: 'Conectar el propio cliente, sin una persona',
  },
  service: {
    title: (provider) => `Conectar un servicio en ${provider}`,
    subtitle:
      'El propio cliente recibe acceso, en su propio nombre. Nadie inicia sesión ni se abre ningún navegador.',
    connect: 'Conectar servicio',
    name: 'Nombre',
    nameHint: 'Cómo se llama en su lista.',
    noSecret: {
      title: 'Este cliente no tiene secreto',
      meaning: (provider) =>
        `Un servicio demuestra quién es con un secreto o una clave. Sin ninguno de los dos, es probable que ${provider} lo rechace.`,
      setUpAnother: 'Configurar otro cliente',
    },
  },
  askMore: {
    title: 'Solicitar más acceso',
    ofPerson: (account, provider) =>
      `${account} conserva lo que tiene. ${provider} le pide que acepte el resto.`,
    ofService: (account, provider) => `${account} conserva lo que tiene. ${provider} decide sobre el resto.`,
    ask: 'Solicitar',
    scopes: 'Todavía no puede',
    hasAll: (provider) => `Esta cuenta puede hacer todo lo que Holdfast conoce en ${provider}.`,
  },
  underWay: 'En curso',
};
