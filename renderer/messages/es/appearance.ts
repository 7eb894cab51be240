import type { appearance as English } from '../en/appearance.ts';

export const appearance: typeof English = {
  title: 'Apariencia',
  theme: 'Colores',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  contrast: 'Contraste',
  contrastMeaning: '«Alto» dibuja todos los bordes y muestra el texto en su color más intenso.',
  contrasts: { system: 'Sistema', more: 'Alto' },
  language: 'Idioma',
  languageMeaning: 'Para todos los textos de Holdfast, con sus fechas y números.',
  systemLanguage: 'Como el sistema',
  background: {
    title: 'En segundo plano',
    tray: 'Mostrar en la bandeja del sistema',
    trayMeaning: 'Un icono que indica cómo están sus cuentas. Holdfast sigue en marcha al cerrar su ventana.',
    notifications: 'Avisarme cuando una cuenta requiera mi atención',
    notificationsMeaning:
      'Cuando un acceso ha terminado o va a terminar pronto, mientras trabaja en otra cosa. Nunca para decir que todo va bien.',
  },
};
