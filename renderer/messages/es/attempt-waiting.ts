import type { attemptWaiting as English } from '../en/attempt-waiting.ts';

export const attemptWaiting: typeof English = {
  byLink: 'Inicie sesión y acepte en el navegador. Cuando le pregunte si quiere abrir Holdfast, permítalo.',
  byLocalAddress: 'Inicie sesión y acepte en el navegador. Al terminar, volverá aquí automáticamente.',
  trouble: '¿Algún problema?',
  helpIsThere: 'Si el navegador no se ha abierto, abajo hay ayuda.',
  notOpened: 'No se ha abierto ningún navegador',
  notOpenedMeaning:
    'El sistema no ha podido abrir ninguno. Copie el enlace en cualquier navegador de este equipo.',
  openAgainNote: 'La página no se ha abierto, o la ha cerrado',
  openAgain: 'Volver a abrir',
  copyLinkNote: 'Un enlace nuevo, para cualquier navegador de este equipo',
  copyLink: 'Copiar enlace',
  otherBrowser: { label: 'Otro navegador', select: 'Otro navegador', open: 'Abrir ahí' },
  codeNote: 'Un navegador en su teléfono o en cualquier otro sitio',
  notBack: 'La respuesta no ha llegado',
  linkCloses: { before: 'El enlace caduca en ', after: ' minutos.' },
  paste: {
    label: 'Dirección en la que ha terminado el navegador',
    hint: 'Copie la dirección completa de la barra del navegador, aunque la página muestre un error.',
    use: 'Usar dirección',
    empty: 'Pegue aquí la dirección.',
    noAnswer:
      'Esta no es la dirección de una respuesta. La correcta contiene «code=» y «state=», o «error=».',
    tooLarge: 'Esto es mucho más largo que cualquier respuesta. Copie solo la dirección.',
    ofAnother: 'Esta dirección corresponde a otro intento. Use la de la página que se acaba de abrir.',
    over: 'Este intento ha terminado. Ciérrelo y empiece de nuevo.',
    failed: (title, meaning) => `${title}. ${meaning}`,
  },
  otherWays: 'O empiece de nuevo por otra vía. La página que está abierta ya no llevará a ninguna parte.',
  code: {
    notMine: 'No lo he iniciado yo',
    openPage: 'Abrir la página',
    open: 'En cualquier dispositivo, abra',
    type: 'y escriba este código:',
    copy: 'Copiar código',
    dash: ', guion, ',
    qrCode: (address) => `Código QR de ${address}`,
    scanAndCompare: 'O escanee y compare',
    scan: 'O escanee para abrirla',
    good: { before: 'El código caduca en ', after: ' minutos.' },
    askedHere: 'Holdfast ha pedido este código en este equipo',
    toConnect: (provider) =>
      `Sirve para conectar una cuenta en ${provider}. Si alguien le ha enviado aquí, o si no lo ha iniciado usted, no lo escriba.`,
    toRenew: (account, provider) =>
      `Sirve para renovar o ampliar el acceso de ${account} en ${provider}. Si alguien le ha enviado aquí, o si no lo ha iniciado usted, no lo escriba.`,
  },
};
