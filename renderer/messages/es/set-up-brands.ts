import type { setUpBrands as English } from '../en/set-up-brands.ts';

const needsSecretInBrowser =
  'Hace falta para conectar con el navegador; con un código en otro dispositivo, no. Se guarda cifrado en este equipo.';

/** What to do at each provider, once. Names in quotes are what its own pages say, in English as they are written. */
export const setUpBrands: typeof English = {
  google: {
    intro:
      'Google solo da acceso a clientes registrados. Registrar el suyo lleva unos cinco minutos y se hace una sola vez.',
    page: 'Abrir Google Cloud',
    secretHint:
      'Google lo llama opcional, pero la mayoría de los clientes lo necesitan. Se guarda cifrado en este equipo.',
    open: {
      title: 'Elija o cree un proyecto',
      details:
        'La página de sus clientes se abre en el navegador. Si Google pide antes un nombre de aplicación, use este.',
    },
    create: {
      title: 'Pulse «Create client» y elija «Desktop app»',
      details:
        'No hace falta ninguna URI de redirección. Para códigos en otro dispositivo, elija «TVs and Limited Input devices».',
    },
    audience: {
      title: 'En «Audience», añádase como usuario de prueba',
      details:
        'Google termina las conexiones de prueba a los 7 días; publique la aplicación para conservarlas.',
    },
    library: {
      title: 'En la biblioteca de API, active lo que quiera usar',
      details: 'Por ejemplo, Calendar, Gmail o Drive.',
    },
    bring: {
      title: 'Descargue el archivo JSON del cliente y suéltelo aquí',
      details: 'O copie su ID y su secreto en los campos.',
    },
  },
  github: {
    intro: (provider) =>
      `${provider} solo da acceso a aplicaciones registradas. Registrar la suya lleva unos dos minutos y se hace una sola vez.`,
    page: (provider) => `Abrir ${provider}`,
    secretHint: needsSecretInBrowser,
    open: {
      title: 'Registre una nueva aplicación OAuth',
      details: 'Escriba allí estos valores. Sirve cualquier nombre.',
    },
    homePage: 'Homepage URL',
    callback: 'Authorization callback URL',
    device: {
      title: 'Marque «Enable Device Flow» si quiere conectar con un código',
      details: 'Esa forma no necesita secreto.',
    },
    secret: { title: 'Pulse «Register application» y luego «Generate a new client secret»' },
    bring: { title: 'Copie el ID de cliente y el secreto en estos campos' },
  },
  githubApp: {
    intro: 'Una GitHub App solo obtiene el acceso que se le da al registrarla, y solo donde está instalada.',
    page: 'Abrir GitHub',
    secretHint: needsSecretInBrowser,
    open: {
      title: 'Registre una nueva GitHub App',
      details: 'Escriba allí estos valores. El nombre no debe estar en uso.',
    },
    homePage: 'Homepage URL',
    callback: 'Callback URL',
    expire: {
      title: 'Deje marcado «Expire user authorization tokens»',
      details: 'Así el acceso termina a las 8 horas y se renueva por sí solo.',
    },
    device: { title: 'Marque «Enable Device Flow» si quiere conectar con un código' },
    permissions: {
      title: 'Desmarque «Active» en «Webhook» y elija en «Permissions» qué puede hacer la aplicación',
    },
    secret: {
      title: 'Créela, instálela en su cuenta y pulse «Generate a new client secret»',
    },
    bring: {
      title: 'Copie el ID de cliente y el secreto en estos campos',
      details: 'No el App ID, que es un número.',
    },
  },
  facebook: {
    intro:
      'Facebook solo da acceso a aplicaciones registradas. Registrar la suya lleva unos diez minutos y se hace una sola vez.',
    page: 'Abrir Meta for Developers',
    idLabel: 'ID de la aplicación',
    secretHint:
      'Sin él, Facebook no responde a ninguna aplicación. Permanece cifrado en este equipo; no lo entregue nunca dentro de una copia de Holdfast.',
    warning: {
      title: 'Mantenga la aplicación en modo de desarrollo',
      meaning:
        'Una aplicación publicada solo redirige a direcciones https, y Holdfast no tiene ninguna. En modo de desarrollo puede redirigir a este equipo; entonces solo pueden conectar las personas con un rol en la aplicación.',
    },
    open: { title: 'Abra sus aplicaciones en Meta for Developers y cree una' },
    useCase: {
      title: 'Como caso de uso, elija «Authenticate and request data from users with Facebook Login»',
      details: 'Añada los permisos que quiera solicitar más adelante.',
    },
    mode: {
      title: 'Deje la aplicación en modo de desarrollo',
      details: 'Así no hace falta indicar las direcciones de este equipo; Holdfast usa esta.',
    },
    roles: { title: 'En «App roles», añada a todas las personas que vayan a conectar' },
    bring: {
      title: 'Copie el ID y el secreto de la aplicación en estos campos',
      details: 'Están en «App settings», «Basic».',
    },
  },
  microsoft: {
    intro:
      'Microsoft solo da acceso a aplicaciones registradas. Registrar la suya lleva unos cinco minutos y se hace una sola vez.',
    page: 'Abrir Microsoft Entra',
    idLabel: 'ID de aplicación (cliente)',
    secretHint:
      'Una aplicación de escritorio no tiene ninguno. Deje este campo vacío, salvo que la suya se haya creado para un servicio.',
    open: { title: 'Abra «App registrations» y pulse «New registration»' },
    accounts: {
      title: 'Elija quién puede conectar',
      details: 'Cuentas personales, cuentas de organizaciones o ambas.',
    },
    redirect: {
      title: 'Como URI de redirección, elija «Public client/native (mobile & desktop)» y pegue esta',
    },
    flows: {
      title: 'En «Authentication», ponga «Allow public client flows» en «Yes»',
      details: 'Los códigos en otro dispositivo lo necesitan.',
    },
    bring: { title: 'Copie el «Application (client) ID» del resumen en este campo' },
  },
  gitlab: {
    intro: (provider) =>
      `${provider} solo da acceso a aplicaciones registradas. Registrar la suya lleva unos dos minutos.`,
    page: (provider) => `Abrir ${provider}`,
    idLabel: 'ID de la aplicación',
    secretHint: 'Solo para una aplicación confidencial. Se guarda cifrado en este equipo.',
    open: {
      title: 'Añada una nueva aplicación en los ajustes de su cuenta',
      details: 'Escriba allí estos valores.',
    },
    confidential: {
      title: 'Desmarque «Confidential»',
      details: 'Una aplicación de escritorio no puede ocultar un secreto a quien la usa.',
    },
    scopes: { title: 'Marque todos los ámbitos que quiera solicitar más adelante, como estos' },
    bring: { title: 'Guárdela y copie el ID de la aplicación en este campo' },
  },
  demo: {
    intro: 'El servidor local ya trae un cliente. Uno propio solo hace falta para experimentar.',
    page: 'Abrir el servidor local',
    redirect: { title: 'El servidor local redirige a esta URI de redirección' },
    bring: { title: 'Escriba el cliente que conoce el servidor local' },
  },
  any: {
    intro: (provider) => `${provider} solo da acceso a clientes registrados allí.`,
    page: 'Abrir la página del proveedor',
    open: {
      title: (provider) => `Busque la página de ${provider} donde se registran clientes o aplicaciones`,
    },
    register: {
      title: 'Registre un cliente nativo o de escritorio; si se lo preguntan, público',
      details: 'Estos son los valores que puede pedir.',
    },
    bring: {
      title: 'Copie en estos campos el ID de cliente y el secreto o la clave privada, si los hay',
    },
  },
};
