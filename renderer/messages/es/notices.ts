import type { notices as English } from '../en/notices.ts';

/** What the person should know that belongs to no request of theirs. */
export const notices: typeof English = {
  dismiss: 'Descartar',
  offline: 'Sin conexión a la red',
  offlineMeaning: 'Sus cuentas siguen como están. Holdfast continuará por sí solo cuando vuelva la red.',
  openLinksHere: 'Abrirlos aquí',
  notNow: 'Ahora no',
  linksNotTaken: 'El escritorio no ha aceptado el cambio: revise los ajustes del sistema.',
  thisRunOnly: 'Las cuentas solo se conservan en esta sesión',
  keepUnderPassphrase: 'Guardarlas con una frase de contraseña…',
};
