import type { googlePresets as EnglishPresets, googleScopes as EnglishScopes } from '../en/scopes-google.ts';

export const googleScopes: typeof EnglishScopes = {
  'https://www.googleapis.com/auth/calendar.readonly': 'Ver sus calendarios y eventos',
  'https://www.googleapis.com/auth/calendar.events.readonly': 'Ver los eventos de sus calendarios',
  'https://www.googleapis.com/auth/calendar.events':
    'Ver, crear, cambiar y eliminar eventos en sus calendarios',
  'https://www.googleapis.com/auth/calendar.freebusy': 'Ver cuándo está libre u ocupado, sin saber con qué',
  'https://www.googleapis.com/auth/calendar.settings.readonly':
    'Ver los ajustes de su calendario, como la zona horaria',
  'https://www.googleapis.com/auth/calendar':
    'Ver, cambiar, compartir y eliminar sus calendarios con todos sus eventos',

  'https://www.googleapis.com/auth/gmail.metadata':
    'Ver quién escribió a quién y cuándo, y las etiquetas, pero no lo que dice un correo',
  'https://www.googleapis.com/auth/gmail.readonly': 'Leer su correo y ver los ajustes del correo',
  'https://www.googleapis.com/auth/gmail.labels': 'Ver y cambiar las etiquetas de su correo',
  'https://www.googleapis.com/auth/gmail.send': 'Enviar correo en su nombre, sin leer ninguno',
  'https://www.googleapis.com/auth/gmail.compose': 'Escribir borradores y enviar correo en su nombre',
  'https://www.googleapis.com/auth/gmail.insert': 'Añadir correo a su buzón',
  'https://www.googleapis.com/auth/gmail.modify':
    'Leer, enviar y ordenar su correo, pero no eliminarlo definitivamente',
  'https://www.googleapis.com/auth/gmail.settings.basic': 'Ver y cambiar los ajustes y filtros de su correo',
  'https://www.googleapis.com/auth/gmail.settings.sharing':
    'Cambiar quién más puede usar su buzón y adónde se reenvía el correo',
  'https://mail.google.com/': 'Leer, enviar y eliminar definitivamente todo su correo',

  'https://www.googleapis.com/auth/drive.file':
    'Ver y cambiar solo los archivos de Drive que haya abierto o creado con esta aplicación',
  'https://www.googleapis.com/auth/drive.appdata':
    'Guardar en su Drive los datos propios de la aplicación, sin que usted los vea',
  'https://www.googleapis.com/auth/drive.metadata.readonly':
    'Ver los nombres y detalles de sus archivos de Drive, pero no su contenido',
  'https://www.googleapis.com/auth/drive.metadata':
    'Ver y cambiar los nombres y detalles de sus archivos de Drive',
  'https://www.googleapis.com/auth/drive.readonly': 'Ver y descargar todos sus archivos de Drive',
  'https://www.googleapis.com/auth/drive': 'Ver, cambiar, compartir y eliminar todos sus archivos de Drive',
  'https://www.googleapis.com/auth/documents.readonly': 'Leer todos sus documentos de Google Docs',
  'https://www.googleapis.com/auth/documents': 'Leer, cambiar y eliminar todos sus documentos de Google Docs',
  'https://www.googleapis.com/auth/spreadsheets.readonly': 'Leer todas sus hojas de cálculo de Google Sheets',
  'https://www.googleapis.com/auth/spreadsheets':
    'Leer, cambiar y eliminar todas sus hojas de cálculo de Google Sheets',
  'https://www.googleapis.com/auth/presentations.readonly': 'Leer todas sus presentaciones de Google Slides',
  'https://www.googleapis.com/auth/presentations':
    'Leer, cambiar y eliminar todas sus presentaciones de Google Slides',

  'https://www.googleapis.com/auth/contacts.readonly': 'Ver sus contactos',
  'https://www.googleapis.com/auth/contacts.other.readonly':
    'Ver las direcciones que usted usó y Google guardó',
  'https://www.googleapis.com/auth/contacts': 'Ver, cambiar y eliminar sus contactos',
  'https://www.googleapis.com/auth/directory.readonly': 'Ver el directorio de su organización',
  'https://www.googleapis.com/auth/tasks.readonly': 'Ver sus tareas',
  'https://www.googleapis.com/auth/tasks': 'Ver, cambiar y eliminar sus tareas',

  'https://www.googleapis.com/auth/youtube.readonly':
    'Ver su canal, sus listas de reproducción y sus suscripciones de YouTube',
  'https://www.googleapis.com/auth/youtube.upload': 'Subir videos a su canal de YouTube y administrarlos',
  'https://www.googleapis.com/auth/youtube.force-ssl':
    'Ver, cambiar y eliminar sus videos, valoraciones y comentarios de YouTube',
  'https://www.googleapis.com/auth/youtube': 'Administrar toda su cuenta de YouTube',
  'https://www.googleapis.com/auth/photoslibrary.appendonly': 'Añadir fotos y álbumes a su Google Photos',
  'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata':
    'Ver las fotos y los álbumes que añadió esta aplicación',

  'https://www.googleapis.com/auth/webmasters.readonly':
    'Ver el rendimiento de sus sitios web en la Búsqueda de Google',
  'https://www.googleapis.com/auth/analytics.readonly': 'Ver sus informes de Google Analytics',
};

export const googlePresets: typeof EnglishPresets = {
  'see-calendar': { name: 'Ver el calendario', line: 'Calendarios y eventos, solo para consultar.' },
  'keep-calendar': { name: 'Gestionar el calendario', line: 'Ver, crear y cambiar eventos.' },
  'read-mail': { name: 'Leer correo', line: 'Todo el correo, solo para leer.' },
  'answer-mail': { name: 'Responder correo', line: 'Leer, enviar y ordenar correo.' },
  'own-files': {
    name: 'Archivos de esta aplicación',
    line: 'Solo los archivos de Drive que haya abierto o creado con ella.',
  },
  'read-files': { name: 'Leer archivos', line: 'Todos los archivos de Drive, solo para leer.' },
  'contacts-and-tasks': { name: 'Contactos y tareas', line: 'Ver contactos y gestionar sus tareas.' },
};
