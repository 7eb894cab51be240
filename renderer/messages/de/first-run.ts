import type { firstRun as English } from '../en/first-run.ts';

export const firstRun: typeof English = {
  title: 'Ihre Konten, sicher verwahrt',
  lead: 'Holdfast verbindet Ihre Konten, hält ihren Zugriff aufrecht und beendet ihn, wenn Sie es wollen.',
  promises: {
    signIn: 'Sie melden sich in Ihrem eigenen Browser an. Holdfast sieht nie ein Passwort.',
    access: 'Sie sehen, was jedes Konto darf und wann sein Zugriff endet.',
    letGo: 'Wenn Sie trennen, erfährt es der Anbieter, und Sie erhalten einen Beleg.',
  },
  keeping: {
    label: 'Wo Zugriff aufbewahrt wird',
    checking: {
      title: 'Der Schlüsselspeicher dieses Computers wird gefragt',
      meaning: 'Das dauert einen Moment. Sie können schon beginnen.',
    },
    keyStore: {
      title: (keyStore) => `Verschlüsselt auf diesem Computer durch ${keyStore}`,
      meaning: 'Entsperrt wird beim Anmelden am System. Sie müssen sich nichts merken.',
    },
    passphrase: {
      title: 'Verschlüsselt auf diesem Computer mit Ihrer Passphrase',
      meaning: 'Nur Sie kennen sie. Ohne sie kann niemand lesen, was aufbewahrt ist.',
    },
    thisRunOnly: {
      title: 'Im Arbeitsspeicher, nur für diese Sitzung',
      meaning:
        'Es wird nichts auf den Datenträger geschrieben. Wenn Sie Holdfast beenden, sind die Konten weg.',
      button: 'Mit Passphrase aufbewahren …',
    },
  },
  connect: 'Verbinden',
  import: 'Importieren …',
  settings: 'Einstellungen',
  readyTitle: 'Ohne Einrichtung',
  demoName: 'Lokale Demo ausprobieren',
  demoNote: 'Nichts zu registrieren',
  readyNote: {
    preset: 'Mit Holdfast geliefert',
    policy: 'Für Sie eingerichtet',
    own: 'Von Ihnen eingerichtet',
  },
};
