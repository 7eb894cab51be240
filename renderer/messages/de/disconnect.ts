import type { disconnect as English } from '../en/disconnect.ts';
import { accusative, atBeginning, dative } from './the-provider.ts';

export const disconnect: typeof English = {
  title: (account) => `Verbindung zu ${account} trennen?`,
  failedTitle: (account) => `${account} ist noch verbunden`,
  asking: (provider) => `${atBeginning(provider)} wird gebeten, den Zugriff zu beenden`,
  disconnect: 'Trennen',
  cancel: 'Abbrechen',
  done: 'Fertig',
  tryAgain: 'Erneut versuchen',
  checkAt: (provider) => `Bei ${provider} nachsehen`,
  loss: {
    unknownProvider:
      'Holdfast kennt diesen Anbieter in dieser Sitzung nicht und kann ihn nicht bitten, den Zugriff zu beenden.',
    usersStop: 'Was dieses Konto über Holdfast benutzt, funktioniert nicht mehr.',
    clientStays: (provider) =>
      `Der Client selbst bleibt bei ${provider} registriert, und sein Geheimnis bleibt hier bei seiner Einrichtung.`,
    accountStays: (provider) => `Ihr Konto bei ${provider} und sein Inhalt bleiben, wie sie sind.`,
    noWay: (provider) =>
      `${provider} bietet keine Möglichkeit, Zugriff von hier aus zu beenden: Holdfast kann ihn nur vergessen.`,
    validUntilItRunsOutEndIt: (provider) =>
      `Was gewährt wurde, bleibt bei ${provider} gültig, bis es abläuft. Beenden können Sie es auf der Seite des Anbieters.`,
    validUntilItRunsOutOnlyThere: (provider) =>
      `Was gewährt wurde, bleibt bei ${provider} gültig, bis es abläuft. Nur ${provider} selbst kann es beenden.`,
    noSecret: (provider) =>
      `${provider} beendet Zugriff nur für Clients, die ihr Geheimnis vorweisen, und dieser hat hier keines: Holdfast kann den Zugriff nur vergessen.`,
    validEndIt: (provider) =>
      `Was gewährt wurde, bleibt bei ${provider} gültig. Beenden können Sie es auf der Seite des Anbieters.`,
    validOnlyThere: (provider) =>
      `Was gewährt wurde, bleibt bei ${provider} gültig. Nur ${provider} selbst kann es beenden.`,
    appRemoved: (provider) =>
      `Holdfast bittet ${provider}, die App aus Ihrem Konto zu entfernen, und vergisst dann den Zugriff.`,
    accessEnded: (provider) => `Holdfast bittet ${provider}, den Zugriff zu beenden, und vergisst ihn dann.`,
    wholeProject: (provider) =>
      `${provider} beendet alle Ihre Verbindungen mit diesem Client, auch auf Ihren anderen Geräten.`,
  },
  failed: {
    kept: (provider) =>
      `Der Zugriff konnte bei ${dative(provider)} nicht beendet werden, deshalb wurde das Konto behalten. Versuchen Sie es erneut, oder trennen Sie es nur hier:`,
    later: 'Hier trennen und weiter versuchen',
    laterNote: (provider) =>
      `Holdfast vergisst das Konto jetzt und bittet ${accusative(provider)} weiter, bis eine Antwort kommt, auch nach einem Neustart.`,
    never: 'Nur vergessen',
    neverNote: (provider) =>
      `${atBeginning(provider)} wird nicht mehr gebeten. Der Zugriff kann dort weiterbestehen, bis er abläuft oder Sie ihn entfernen.`,
  },
  exposed: {
    question: 'Könnte jemand anderes die Token haben?',
    hint: 'Melden Sie sie als offengelegt: Sie enden sofort, für alle. Das lässt sich nicht rückgängig machen.',
    open: 'Als offengelegt melden …',
    title: (account) => `Token von ${account} als offengelegt melden?`,
    report: 'Als offengelegt melden',
    purpose: 'Für Token, die jemand anderes haben könnte',
    otherwise: 'Wenn Sie nur trennen wollen, nehmen Sie stattdessen „Trennen“.',
    endsForAll: (provider) =>
      `${atBeginning(provider)} beendet die Token dieses Kontos sofort, für alle, die sie haben.`,
    mail: (provider) =>
      `${atBeginning(provider)} benachrichtigt die Person, der die Token gehören, per E-Mail.`,
    final: 'Das lässt sich nicht rückgängig machen. Um das Konto wieder zu benutzen, verbinden Sie es neu.',
    reach:
      'Ein Client-Geheimnis ist nicht nötig. Was Sie anderswo mit demselben Client verbunden haben, funktioniert weiter.',
    summary: (provider, account) =>
      `${atBeginning(provider)} hat die Meldung angenommen und beendet die Token von ${account}. Holdfast hat sie vergessen. Achten Sie auf die E-Mail von ${dative(provider)} und ändern Sie Ihr Passwort, falls jemand anderes es kennen könnte.`,
  },
};
