import type { setUp as English } from '../en/set-up.ts';

export const setUp: typeof English = {
  title: (provider) => `${provider} einrichten`,
  titleEdit: (client) => `${client} bearbeiten`,
  titleEditUnnamed: 'Client bearbeiten',
  shortTitle: 'Einrichten',
  reading: 'Anbieter wird gelesen',
  whatToDo: (provider) => `Was bei ${provider} zu tun ist`,
  save: 'Speichern',
  saveAndContinue: 'Speichern und weiter',
  values: {
    redirectUri: 'Weiterleitungs-URI',
    appName: 'App-Name',
    homePage: 'Startseite',
    scopes: 'Scopes',
    permissions: 'Berechtigungen',
  },
  bring: {
    orChoose: 'Irgendwo in diesem Dialog ablegen oder',
    chooseFile: 'Datei wählen …',
    fileLabel: 'JSON-Datei des Clients',
  },
  check: {
    title: 'Prüfen, ob es funktioniert',
    meaning: (provider) =>
      `Fragt ${provider} nach diesem Client. Niemand muss sich anmelden, und nichts wird aufbewahrt.`,
    button: 'Jetzt prüfen',
    again: 'Erneut prüfen',
    stop: 'Anhalten',
    running: (provider) => `${provider} wird gefragt`,
  },
  findings: {
    works: {
      title: (provider) => `${provider} kennt diesen Client`,
      public: 'Er braucht kein Geheimnis. Fahren Sie fort und wählen Sie, was er darf.',
      withSecret: 'Auch das Geheimnis stimmt. Fahren Sie fort und wählen Sie, was er darf.',
      redirectUri: 'Die Weiterleitungs-URI ist ebenfalls registriert.',
    },
    worksByDevice: {
      title: (provider) => `${provider} kennt diesen Client, aber nicht sein Geheimnis`,
      meaning:
        'Sie können fortfahren und mit einem Code auf einem anderen Gerät verbinden. Für den Weg über den Browser fügen Sie auch das Geheimnis ein.',
    },
    secretUnclear: {
      title: (provider) => `${provider} kennt diesen Client`,
      meaning: 'Ob das Geheimnis stimmt, zeigt sich dort erst beim Verbinden. Sie können fortfahren.',
    },
    wrongClient: {
      title: (provider) => `${provider} kennt diese ID nicht`,
      meaning: 'Kopieren Sie sie noch einmal vollständig. Auch ein gelöschter Client ist nicht mehr bekannt.',
      fault: 'Dort nicht bekannt. Kopieren Sie sie noch einmal.',
    },
    wrongSecret: {
      title: 'Das Geheimnis ist falsch',
      meaning: (provider) =>
        `${provider} kennt den Client, lehnt aber dieses Geheimnis ab. Kopieren Sie es noch einmal, oder erzeugen Sie dort ein neues.`,
      fault: 'Abgelehnt. Kopieren Sie es noch einmal.',
    },
    wrongEither: {
      title: (provider) => `${provider} lehnt diese ID mit diesem Geheimnis ab`,
      meaning: 'Welches von beiden falsch ist, sagt der Anbieter nicht. Kopieren Sie beides noch einmal.',
      fault: 'Dies oder das andere ist falsch.',
    },
    secretMissing: {
      title: (provider) => `${provider} verlangt für diesen Client ein Geheimnis`,
      meaning:
        'Fügen Sie es oben ein, oder machen Sie den Client dort zu einem öffentlichen, wenn er das sein darf.',
      fault: 'Fügen Sie hier das Geheimnis ein.',
    },
    wrongOrSecretMissing: {
      title: (provider) => `${provider} lehnt diese ID ohne Geheimnis ab`,
      meaning:
        'Entweder ist die ID dort nicht bekannt, oder sie braucht auch ihr Geheimnis. Kopieren Sie beides noch einmal.',
      fault: 'Nicht bekannt, oder das Geheimnis fehlt.',
    },
    secretNotWanted: {
      title: (provider) => `${provider} nimmt diesen Client nur ohne Geheimnis an`,
      meaning:
        'Er ist öffentlich, wie es sich für eine App auf einem Computer gehört. Entfernen Sie das Geheimnis, und prüfen Sie erneut.',
      fault: 'Lassen Sie dies leer.',
    },
    redirectNotRegistered: {
      title: 'Die Weiterleitungs-URI ist nicht registriert',
      meaning: (provider) =>
        `Der Client stimmt, aber ${provider} würde niemanden auf diesen Computer zurückleiten. Tragen Sie dort diese Adresse unverändert ein:`,
    },
    notForBrowser: {
      title: 'Dieser Client ist nicht für Personen im Browser gemacht',
      meaning: (provider) =>
        `${provider} kennt ihn, lässt ihn aber für niemanden anfragen. Er kann sich vielleicht selbst als Dienst verbinden; für Ihr eigenes Konto registrieren Sie einen nativen Client oder Desktop-Client.`,
    },
    unclear: {
      title: 'Das ließ sich nicht herausfinden',
      meaning: (provider) =>
        `Die Antwort von ${provider} sagt nichts über diesen Client. Sie können ihn speichern; beim ersten Verbinden zeigt es sich.`,
      because: (problem) => `${problem}.`,
      withError:
        'Über den Client sagt das nichts. Prüfen Sie später erneut, oder speichern Sie ihn: Beim ersten Verbinden zeigt es sich.',
    },
  },
};
