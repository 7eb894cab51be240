import type { clients as English } from '../en/clients.ts';

export const clients: typeof English = {
  listTitle: (provider) => `Clients bei ${provider}`,
  listSubtitle: 'Mit einem davon weist sich Holdfast aus, wenn es Zugriff anfordert.',
  setBy: (organization) => `Vorgegeben durch ${organization}`,
  fixed: (provider) =>
    `Die Regeln auf diesem Computer geben die Clients von ${provider} vor. Hier lassen sie sich nicht ändern.`,
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  done: 'Fertig',
  continue: 'Weiter',
  addAnother: 'Weiteren hinzufügen',
  remove: 'Entfernen',
  removeNamed: (client) => `${client} entfernen`,
  edit: 'Bearbeiten',
  editNamed: (client) => `${client} bearbeiten`,
  comesWithHoldfast: 'Mit Holdfast geliefert',
  secretKept: 'Geheimnis verschlüsselt aufbewahrt',
  noSecret: 'Kein Geheimnis',
  setByWithSecret: (organization) => `Vorgegeben durch ${organization}, Geheimnis verschlüsselt aufbewahrt`,
  choice: (name, clientId) => `${name} (${clientId})`,
  label: 'Client',
  changeOrAdd: 'Ändern oder hinzufügen',
  form: {
    clientId: 'Client-ID',
    clientIdFixed: 'Für eine andere ID fügen Sie einen weiteren Client hinzu.',
    clientSecret: 'Client-Geheimnis',
    clientSecretOptional: 'Client-Geheimnis (optional)',
    removeSecret: 'Aufbewahrtes Geheimnis entfernen',
    name: 'Ihr Name dafür (optional)',
    nameHint: 'Unterscheidet ihn von Ihren anderen Clients, etwa „Arbeit“.',
    secretIsKept: 'Ein Geheimnis ist aufbewahrt. Lassen Sie das Feld leer, um es zu behalten.',
    secretOptional: (provider) =>
      `${provider} verlangt vielleicht eines. Auch ein privater Schlüssel (PEM oder JWK) geht. Wird verschlüsselt aufbewahrt.`,
    secretAny:
      'Auch ein privater Schlüssel (PEM oder JWK) geht. Wird auf diesem Computer verschlüsselt aufbewahrt.',
  },
  faults: {
    empty: 'Fügen Sie hier die Client-ID ein.',
    spaces: 'Eine Client-ID enthält keine Leerzeichen.',
    known: 'Diesen Client gibt es hier schon. Gehen Sie zurück und bearbeiten Sie ihn.',
    noSecret: (provider) => `${provider} antwortet keinem Client ohne sein Geheimnis.`,
    secretAsId: 'Das sieht aus wie das Client-Geheimnis. Es gehört in das Feld darunter.',
    idAsSecret: 'Das ist noch einmal die Client-ID. Das Geheimnis ist ein anderer Wert.',
    secretSpaces:
      'Ein Client-Geheimnis enthält keine Leerzeichen. Kopieren Sie es noch einmal, ohne den Text davor und danach.',
    secretIdOfMicrosoft:
      'Das ist die ID des Geheimnisses. Kopieren Sie, was Microsoft als „Wert“ („Value“) anzeigt.',
    shapes: {
      google: 'Eine Client-ID von Google endet auf .apps.googleusercontent.com.',
      github: 'Eine Client-ID von GitHub beginnt mit Ov23 oder hat 20 Zeichen von 0 bis 9 und a bis f.',
      githubHost: 'Eine Client-ID von GitHub besteht nur aus Buchstaben, Ziffern und Punkten.',
      githubApp: 'Die Client-ID einer GitHub-App beginnt mit Iv. Die App-ID, eine Zahl, ist etwas anderes.',
      facebook: 'Eine App-ID von Facebook besteht nur aus Ziffern, zehn oder mehr.',
      microsoft:
        'Sie sieht aus wie 00000000-0000-0000-0000-000000000000, mit Buchstaben von a bis f und Ziffern.',
      gitlab: 'Eine Anwendungs-ID von GitLab hat 64 Zeichen von 0 bis 9 und a bis f.',
    },
  },
};
