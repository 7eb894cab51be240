import type { passphrase as English } from '../en/passphrase.ts';
import { numberText } from '../words.ts';

export const passphrase: typeof English = {
  rule: 'Al menos 12 caracteres, 6 de ellos distintos. Cuatro palabras que nadie adivinaría son una buena elección.',
  faults: {
    empty: 'Elija una frase de contraseña.',
    short: (length) => `Al menos 12 caracteres; esta tiene ${numberText(length)}.`,
    alike: (distinct) => `Al menos 6 caracteres distintos; esta tiene ${numberText(distinct)}.`,
    differ: 'Las dos no coinciden.',
    presentEmpty: 'Escriba la frase de contraseña que Holdfast tiene ahora.',
  },
  labels: {
    passphrase: { first: 'Frase de contraseña', again: 'Repetir la frase de contraseña' },
    next: { first: 'Nueva frase de contraseña', again: 'Repetir la nueva frase de contraseña' },
    export: {
      first: 'Frase de contraseña del archivo',
      again: 'Repetir la frase de contraseña del archivo',
    },
    present: 'Frase de contraseña actual',
  },
  show: 'Mostrar la frase de contraseña',
  hide: 'Ocultar la frase de contraseña',
  capsLock: 'Bloq Mayús está activado',
  cancel: 'Cancelar',
  change: { title: 'Cambiar la frase de contraseña', button: 'Cambiar frase' },
  protect: {
    title: 'Proteger con una frase de contraseña',
    subtitle: 'Se escribe al iniciar Holdfast y cada vez que se haya bloqueado.',
    button: 'Proteger',
    warning: 'Nadie puede recuperarla: sin ella, habrá que volver a conectar las cuentas.',
    warningWithAccounts:
      'Nadie puede recuperarla: sin ella, habrá que volver a conectar las cuentas. Anótela o haga una exportación protegida con otra.',
  },
  lock: {
    title: 'Holdfast está bloqueado',
    button: 'Desbloquear',
    fault: (title, meaning) => `${title}. ${meaning}`,
    wrong: (title) => `${title}.`,
    wait: (span) => `Tras un intento fallido, Holdfast hace una pausa. Podrá volver a intentarlo en ${span}.`,
    waitSeconds: (seconds) => `${numberText(seconds)} s`,
    waitTold: 'Podrá volver a intentarlo tras una espera.',
    never: 'Nunca',
    after: (minutes) => (minutes === 1 ? 'Tras 1 minuto' : `Tras ${numberText(minutes)} minutos`),
    afterHour: 'Tras 1 hora',
  },
};
