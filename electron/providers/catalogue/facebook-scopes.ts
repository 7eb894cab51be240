import type { ScopeFact, ScopePreset } from '../provider.ts';
import { basic, sensitive } from './scope-fact.ts';

/** @param graph where the Graph API is, with its version and without a slash at its end */
export function facebookScopes(graph: string): ScopeFact[] {
  return [
    basic('user_age_range'),
    sensitive('user_birthday'),
    basic('user_gender'),
    sensitive('user_hometown'),
    sensitive('user_location'),
    basic('user_link'),
    sensitive('user_friends', `${graph}/me/friends`),
    sensitive('user_likes', `${graph}/me/likes`),
    sensitive('user_photos', `${graph}/me/photos`, `${graph}/me/albums`),
    sensitive('user_videos', `${graph}/me/videos`),
    sensitive('user_posts', `${graph}/me/posts`, `${graph}/me/feed`),
    basic('pages_show_list', `${graph}/me/accounts`),
    sensitive('pages_read_engagement'),
    sensitive('pages_manage_posts'),
  ];
}

export const facebookPresets: readonly ScopePreset[] = [
  { id: 'posts-and-pictures', scopes: ['user_posts', 'user_photos'] },
  { id: 'see-pages', scopes: ['pages_show_list', 'pages_read_engagement'] },
  { id: 'keep-pages', scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'] },
];
