import type {
  facebookPresets as EnglishPresets,
  facebookScopes as EnglishScopes,
} from '../en/scopes-facebook.ts';

export const facebookScopes: typeof EnglishScopes = {
  public_profile: 'Ver su nombre y su foto de perfil',
  user_age_range: 'Ver su edad aproximada',
  user_birthday: 'Ver su fecha de nacimiento',
  user_gender: 'Ver su género',
  user_hometown: 'Ver de dónde es usted',
  user_location: 'Ver en qué ciudad vive',
  user_link: 'Ver la dirección de su perfil',
  user_friends: 'Ver qué amigos suyos usan también esta aplicación',
  user_likes: 'Ver qué páginas le gustan',
  user_photos: 'Ver sus fotos y las fotos en las que le han etiquetado',
  user_videos: 'Ver sus videos',
  user_posts: 'Ver lo que ha publicado',
  pages_show_list: 'Ver qué páginas administra',
  pages_read_engagement:
    'Leer lo que se publica en las páginas que administra y ver cuántas personas las siguen',
  pages_manage_posts: 'Publicar, y cambiar y eliminar publicaciones, en las páginas que administra',
};

export const facebookPresets: typeof EnglishPresets = {
  'posts-and-pictures': {
    name: 'Publicaciones y fotos',
    line: 'Ver lo que ha publicado y sus fotos.',
  },
  'see-pages': { name: 'Ver sus páginas', line: 'Las páginas que administra, solo para leer.' },
  'keep-pages': {
    name: 'Gestionar sus páginas',
    line: 'Leer las páginas que administra y publicar en ellas.',
  },
};
