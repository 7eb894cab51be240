import { type ApiEndpoint, endpoint } from './endpoint.ts';

/** @param graph base of the Graph API with its version */
export function facebookEndpoints(graph: string): readonly ApiEndpoint[] {
  return [
    endpoint(graph, 'GET /me?fields=id,name,email', 'me', 'public_profile'),
    endpoint(graph, 'GET /me/permissions', 'permissions'),
    endpoint(graph, 'GET /me/accounts', 'myPages', 'pages_show_list'),
    endpoint(graph, 'GET /me/posts?limit=10', 'myPosts', 'user_posts'),
    endpoint(graph, 'GET /me/photos?type=uploaded&limit=10', 'myPhotos', 'user_photos'),
    endpoint(graph, 'GET /me/likes?limit=10', 'myLikes', 'user_likes'),
    endpoint(graph, 'GET /me/friends', 'myFriends', 'user_friends'),
    endpoint(graph, 'GET /{page}/feed?limit=10', 'pagePosts', 'pages_read_engagement'),
  ];
}
