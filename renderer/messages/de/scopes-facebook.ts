import type {
  facebookPresets as EnglishPresets,
  facebookScopes as EnglishScopes,
} from '../en/scopes-facebook.ts';

export const facebookScopes: typeof EnglishScopes = {
  public_profile: 'Ihren Namen und Ihr Profilbild sehen',
  user_age_range: 'Ungefähr sehen, wie alt Sie sind',
  user_birthday: 'Ihr Geburtsdatum sehen',
  user_gender: 'Ihr Geschlecht sehen',
  user_hometown: 'Sehen, woher Sie kommen',
  user_location: 'Sehen, in welcher Stadt Sie leben',
  user_link: 'Die Adresse Ihres Profils sehen',
  user_friends: 'Sehen, wer aus Ihrem Freundeskreis diese App auch verwendet',
  user_likes: 'Sehen, welche Seiten Ihnen gefallen',
  user_photos: 'Ihre Fotos sehen und die, auf denen Sie markiert sind',
  user_videos: 'Ihre Videos sehen',
  user_posts: 'Ihre Beiträge sehen',
  pages_show_list: 'Sehen, welche Seiten Sie verwalten',
  pages_read_engagement: 'Beiträge auf Seiten lesen, die Sie verwalten, und sehen, wie viele ihnen folgen',
  pages_manage_posts: 'Auf Seiten, die Sie verwalten, Beiträge veröffentlichen, ändern und löschen',
};

export const facebookPresets: typeof EnglishPresets = {
  'posts-and-pictures': { name: 'Beiträge und Bilder', line: 'Ihre Beiträge und Fotos sehen.' },
  'see-pages': { name: 'Ihre Seiten sehen', line: 'Seiten, die Sie verwalten, nur zum Lesen.' },
  'keep-pages': {
    name: 'Ihre Seiten pflegen',
    line: 'Seiten lesen, die Sie verwalten, und dort veröffentlichen.',
  },
};
