import type { access as English } from '../en/access.ts';
import { counted } from '../words.ts';

export const access: typeof English = {
  lists: {
    granted: 'Puede',
    further: 'No puede',
    missing: 'Solicitado, no concedido',
    takenAway: 'Retirado más tarde',
    mayDo: 'Qué puede hacer',
  },
  neverUsed: 'Nunca usado',
  used: (day) => `Usado ${day}`,
  takenAway: (provider, day) => `${provider} lo ha retirado; detectado ${day}.`,
  forbidden: 'No permitido por su organización.',
  quoted: (words) => `«${words}»`,
  more: (count) => counted(count, '1 más', '# más'),
  none: 'El proveedor no indica ninguno. Solicite acceso para usar esta cuenta.',
  noneOfGitHubApp:
    'Lo que puede hacer una GitHub App se decidió al registrarla y según dónde está instalada. GitHub no lo muestra aquí.',
  noneOfService: (provider) =>
    `${provider} no distingue tipos de acceso para este servicio. Lo que puede hacer el cliente se decidió al registrarlo.`,
  notGiven: (count) =>
    counted(count, 'Se solicitó 1 más y no se concedió.', 'Se solicitaron # más y no se concedieron.'),
  takenAwayLater: (count) => counted(count, '1 se retiró más tarde.', '# se retiraron más tarde.'),
  notGivenAndTakenAway: (notGiven, takenAway) =>
    `${counted(notGiven, 'Se solicitó 1 más y no se concedió', 'Se solicitaron # más y no se concedieron')}; ${counted(takenAway, '1 se retiró más tarde', '# se retiraron más tarde')}.`,
  unused: (count) =>
    counted(count, 'Un tipo de acceso no se ha usado nunca', '# tipos de acceso no se han usado nunca'),
  unusedLeaveOut: (count) =>
    counted(
      count,
      'Holdfast no lo ha necesitado desde que se concedió. Lo que no se concede no puede usarse indebidamente: exclúyalo del próximo consentimiento y vuelva a solicitarlo cuando lo necesite.',
      'Holdfast no los ha necesitado desde que se concedieron. Lo que no se concede no puede usarse indebidamente: exclúyalos del próximo consentimiento y vuelva a solicitarlos cuando los necesite.',
    ),
  unusedStays: (count, provider) =>
    counted(
      count,
      `Holdfast no lo ha necesitado desde que se concedió. ${provider} mantiene lo que se concedió una vez; puede retirarlo allí.`,
      `Holdfast no los ha necesitado desde que se concedieron. ${provider} mantiene lo que se concedió una vez; puede retirarlo allí.`,
    ),
  chooseWithout: (count) => counted(count, 'Volver a elegir sin él', 'Volver a elegir sin ellos'),
  neverAskedFor: (count, provider) =>
    counted(
      count,
      `1 tipo de acceso más en ${provider}, nunca solicitado`,
      `# tipos de acceso más en ${provider}, nunca solicitados`,
    ),
  chooseMore: 'Elegir más',
  askForIt: 'Solicitar',
  askFor: (scope) => `Solicitar: ${scope}`,
  askForAll: (count) => counted(count, 'Solicitar', 'Solicitar los #'),
  see: 'Ver acceso',
  seeAll: (count) => counted(count, 'Ver todo (#)', 'Ver todo (#)'),
};
