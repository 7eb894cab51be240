import type { MainTexts } from './en.ts';

export const spanish: MainTexts = {
  menu: {
    file: 'Archivo',
    newConnection: 'Nueva conexión…',
    import: 'Importar…',
    export: 'Exportar…',
    lock: 'Bloquear',
    settings: 'Ajustes…',
    closeWindow: 'Cerrar ventana',
    quit: (app) => `Salir de ${app}`,
    edit: 'Editar',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: 'Ver',
    palette: 'Paleta de comandos…',
    findAccount: 'Buscar cuenta',
    activity: 'Actividad',
    inspector: 'Inspector',
    actualSize: 'Tamaño real',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    fullScreen: 'Pantalla completa',
    developerTools: 'Herramientas de desarrollo',
    window: 'Ventana',
    minimize: 'Minimizar',
    zoom: 'Zoom',
    bringAllToFront: 'Traer todo al frente',
    help: 'Ayuda',
    shortcuts: 'Atajos de teclado',
    removeEverything: 'Eliminar todo de este equipo…',
    about: (app) => `Acerca de ${app}`,
    services: 'Servicios',
    hide: (app) => `Ocultar ${app}`,
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
  about: { testBuild: 'Una versión de prueba: sirve para experimentar, nunca para cuentas que importen.' },
  tray: {
    open: 'Abrir Holdfast',
    connect: 'Nueva conexión…',
    lock: 'Bloquear',
    quit: 'Salir',
    locked: 'Holdfast está bloqueado',
    noAccounts: 'No hay ninguna cuenta conectada',
    reading: 'Leyendo las cuentas',
    allWork: (accounts) => (accounts === 1 ? 'La cuenta funciona' : `Las ${accounts} cuentas funcionan`),
    needYou: (accounts) =>
      accounts === 1 ? '1 cuenta requiere su atención' : `${accounts} cuentas requieren su atención`,
    unreachable: (accounts) =>
      accounts === 1
        ? '1 cuenta no está accesible por ahora'
        : `${accounts} cuentas no están accesibles por ahora`,
    reconnect: (account) => `${account}: Volver a conectar`,
    look: (account) => `${account}: Ver qué necesita`,
    more: (accounts) => `${accounts} más…`,
  },
  notifications: {
    title: (account) => `${account} requiere su atención`,
    ended: (provider) =>
      `La conexión con ${provider} ha terminado. Vuelva a conectar la cuenta para continuar.`,
    setUp: (provider) => `${provider} ya no acepta el cliente de esta conexión. Revise su configuración.`,
    unreadable: 'No se puede leer lo que se guarda de ella. Vuelva a conectar la cuenta para continuar.',
    forecast: (provider, when) =>
      `La conexión con ${provider} termina el ${when}. Vuelva a conectarla o úsela antes.`,
    many: (accounts) => `${accounts} cuentas requieren su atención`,
    locked: 'Holdfast requiere su atención',
    lockedMeaning: 'Desbloquéelo para ver el motivo.',
  },
  start: {
    failed: 'Holdfast no ha podido iniciarse',
    failedMeaning: 'Sus cuentas siguen como estaban. Lo que ha fallado consta en el registro.',
  },
  loopback: {
    received: 'De vuelta a Holdfast',
    receivedMeaning: 'Holdfast ya tiene la respuesta. Puede cerrar esta pestaña.',
    refused: 'Aquí no hay nada que hacer',
    refusedMeaning:
      'Este enlace no corresponde a ninguna solicitud que Holdfast esté esperando. Puede cerrar esta pestaña.',
  },
  files: { kind: 'Holdfast' },
  purge: {
    runsAlready: 'Ya está en marcha y lo pregunta en su ventana.',
    stopped: (code) => `Se ha detenido: ${code}. Lo que aún no se había eliminado sigue como estaba.`,
    stoppedBecause: (code, why) =>
      `Se ha detenido: ${code}, ${why}. Lo que aún no se había eliminado sigue como estaba.`,
    keepsNothing: (app) =>
      `${app} no guarda ninguna cuenta. Se eliminará todo lo que ${app} guarda para usted en este equipo.`,
    keeps: (app, accounts, names) =>
      `${app} guarda ${accounts === 1 ? '1 cuenta' : `${accounts} cuentas`}: ${names}. El acceso de cada una se revoca en su proveedor y después se elimina todo lo que ${app} guarda para usted en este equipo.`,
    remove: 'Eliminar todo',
    cancel: 'Cancelar',
    notRevoked: (names) =>
      `No se ha podido revocar el acceso de: ${names}. Su acceso puede seguir vigente en el proveedor. ¿Eliminar todo de todas formas?`,
    kept: 'Lo que no se ha podido revocar se conserva, y se volverá a intentar cuando la aplicación esté en marcha.',
    removed: 'Se ha eliminado todo de este equipo.',
    yes: 'sí',
    typeYes: 'Escriba «sí» para continuar: ',
    receiptRevoked: (account, provider) => `${account} en ${provider}: revocada`,
    receiptForgotten: (account, provider) =>
      `${account} en ${provider}: solo olvidada, sin avisar al proveedor`,
    receiptWaits: (account, provider) => `${account} en ${provider}: sin revocar`,
    receiptUnreadable: (account) => `${account}: no se puede leer, así que no se ha revocado`,
  },
};
