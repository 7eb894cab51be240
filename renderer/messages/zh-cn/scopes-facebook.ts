import type { facebookScopes as English, facebookPresets as EnglishPresets } from '../en/scopes-facebook.ts';

export const facebookScopes: typeof English = {
  public_profile: '查看您的姓名和头像',
  user_age_range: '查看您的大致年龄',
  user_birthday: '查看您的出生日期',
  user_gender: '查看您的性别',
  user_hometown: '查看您的家乡',
  user_location: '查看您所在的城市',
  user_link: '查看您个人主页的地址',
  user_friends: '查看哪些好友也在使用此应用',
  user_likes: '查看您赞过的公共主页',
  user_photos: '查看您的照片，以及标记了您的照片',
  user_videos: '查看您的视频',
  user_posts: '查看您发布的内容',
  pages_show_list: '查看您管理哪些公共主页',
  pages_read_engagement: '读取您管理的公共主页上的内容及其关注人数',
  pages_manage_posts: '在您管理的公共主页上发布、更改和删除帖子',
};

export const facebookPresets: typeof EnglishPresets = {
  'posts-and-pictures': { name: '帖子和照片', line: '查看您发布的内容和您的照片。' },
  'see-pages': { name: '查看公共主页', line: '您管理的公共主页，仅读取。' },
  'keep-pages': { name: '管理公共主页', line: '读取您管理的公共主页，并在其中发帖。' },
};
