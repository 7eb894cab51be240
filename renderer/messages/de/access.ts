import type { access as English } from '../en/access.ts';
import { capitalized, counted } from '../words.ts';
import { dative } from './the-provider.ts';

export const access: typeof English = {
  lists: {
    granted: 'Erlaubt',
    further: 'Nicht erlaubt',
    missing: 'Angefordert, nicht gewährt',
    takenAway: 'Später entzogen',
    mayDo: 'Was das Konto darf',
  },
  neverUsed: 'Nie benutzt',
  used: (day) => `${capitalized(day)} benutzt`,
  takenAway: (provider, day) => `${provider} hat dies entzogen; bemerkt wurde es ${day}.`,
  forbidden: 'In Ihrer Organisation nicht erlaubt.',
  quoted: (words) => `„${words}“`,
  more: (count) => counted(count, '1 weitere', '# weitere'),
  none: 'Nichts, was der Anbieter benennt. Fordern Sie Zugriff an, um dieses Konto zu benutzen.',
  noneOfGitHubApp:
    'Was eine GitHub-App darf, wurde bei ihrer Registrierung und Installation festgelegt. GitHub führt es hier nicht auf.',
  noneOfService: (provider) =>
    `${provider} nennt für diesen Dienst keine einzelnen Berechtigungen. Was der Client darf, wurde bei seiner Registrierung festgelegt.`,
  notGiven: (count) =>
    counted(
      count,
      '1 weitere wurde angefordert und nicht gewährt.',
      '# weitere wurden angefordert und nicht gewährt.',
    ),
  takenAwayLater: (count) =>
    counted(count, '1 wurde später wieder entzogen.', '# wurden später wieder entzogen.'),
  notGivenAndTakenAway: (notGiven, takenAway) =>
    `${counted(notGiven, '1 weitere wurde', '# weitere wurden')} angefordert und nicht gewährt, ${counted(takenAway, '1 wurde', '# wurden')} später wieder entzogen.`,
  unused: (count) =>
    counted(count, 'Eine Berechtigung wurde nie benutzt', '# Berechtigungen wurden nie benutzt'),
  unusedLeaveOut: (count) =>
    counted(
      count,
      'Holdfast hat sie nie benutzt, seit sie gewährt wurde. Was nicht gewährt ist, kann nicht missbraucht werden: Lassen Sie sie bei der nächsten Zustimmung weg und fordern Sie sie wieder an, wenn Sie sie brauchen.',
      'Holdfast hat sie nie benutzt, seit sie gewährt wurden. Was nicht gewährt ist, kann nicht missbraucht werden: Lassen Sie sie bei der nächsten Zustimmung weg und fordern Sie sie wieder an, wenn Sie sie brauchen.',
    ),
  unusedStays: (count, provider) =>
    counted(
      count,
      `Holdfast hat sie nie benutzt, seit sie gewährt wurde. ${provider} behält bei, was einmal gewährt wurde; dort können Sie es entziehen.`,
      `Holdfast hat sie nie benutzt, seit sie gewährt wurden. ${provider} behält bei, was einmal gewährt wurde; dort können Sie es entziehen.`,
    ),
  chooseWithout: () => 'Ohne sie neu auswählen',
  neverAskedFor: (count, provider) =>
    counted(
      count,
      `1 weitere Berechtigung bei ${dative(provider)}, nie angefordert`,
      `# weitere Berechtigungen bei ${dative(provider)}, nie angefordert`,
    ),
  chooseMore: 'Mehr auswählen',
  askForIt: 'Anfordern',
  askFor: (scope) => `Anfordern: ${scope}`,
  askForAll: (count) => (count === 2 ? 'Beide anfordern' : counted(count, 'Anfordern', 'Alle # anfordern')),
  see: 'Zugriff ansehen',
  seeAll: (count) => (count === 2 ? 'Beide ansehen' : counted(count, 'Ansehen', 'Alle # ansehen')),
};
