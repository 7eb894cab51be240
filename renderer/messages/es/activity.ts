import type { activity as English } from '../en/activity.ts';
import { counted } from '../words.ts';

export const activity: typeof English = {
  line: {
    connected: () => 'Conectada',
    reconsented: () => 'Se ha vuelto a conceder el acceso',
    'consent-failed': () => 'La solicitud de acceso no ha funcionado',
    refreshed: () => 'Acceso renovado',
    'refresh-failed': () => 'No se ha podido renovar el acceso',
    'grant-ended': (provider) => `${provider || 'El proveedor'} ha puesto fin a esta conexión`,
    'api-called': () => 'Se ha llamado a una API',
    'scopes-changed': () => 'Ha cambiado lo que puede hacer',
    disconnected: () => 'Desconectada y olvidada aquí',
    revoked: (provider) => `${provider || 'El proveedor'} ha revocado el acceso, como se le pidió`,
    'revocation-waits': (provider) => `A la espera de pedir ${to(provider)} que revoque el acceso`,
    'revocation-failed': (provider) => `No se ha podido pedir ${to(provider)} que revoque el acceso`,
    'revocation-given-up': (provider) => `Se ha dejado de pedir ${to(provider)} que revoque el acceso`,
    exported: () => 'Se han exportado cuentas',
    imported: () => 'Se han importado cuentas',
    locked: () => 'Se ha bloqueado Holdfast',
    unlocked: () => 'Se ha desbloqueado Holdfast',
    'unlock-failed': () => 'No se ha podido desbloquear',
    'protection-changed': () => 'Se ha cambiado la protección de las cuentas',
    'file-set-aside': () => 'Se ha apartado un archivo dañado',
    'file-restored': () => 'Un archivo apartado ha vuelto a su sitio',
    'link-refused': () => 'Se ha rechazado un enlace a Holdfast',
    'activity-exported': () => 'Se ha exportado la actividad',
    'activity-cleared': () => 'Se ha borrado la actividad anterior',
  },
  exported: (count) => counted(count, 'Se ha exportado # cuenta', 'Se han exportado # cuentas'),
  imported: (count) => counted(count, 'Se ha importado # cuenta', 'Se han importado # cuentas'),
  activityExported: (count) =>
    counted(count, 'Se ha exportado la actividad, # entrada', 'Se ha exportado la actividad, # entradas'),
  call: (request, answer, duration) => `${request}, ${answer}, ${duration}`,
  noAnswer: 'sin respuesta',
  cause: (title, meaning) => `${title}. ${meaning}`,
  added: (scopes) => `Añadido: ${scopes}.`,
  itMay: (scopes) => `Puede: ${scopes}.`,
  takenAway: (scopes) => `Retirado: ${scopes}.`,
  scopeWithin: (words) => words.charAt(0).toLowerCase() + words.slice(1),
  moreScopes: (count) => counted(count, '# más', '# más'),
};

function to(provider: string): string {
  return provider ? `a ${provider}` : 'al proveedor';
}
