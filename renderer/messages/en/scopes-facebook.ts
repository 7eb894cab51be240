export const facebookScopes = {
  public_profile: 'See your name and profile picture',
  user_age_range: 'See roughly how old you are',
  user_birthday: 'See your date of birth',
  user_gender: 'See your gender',
  user_hometown: 'See where you come from',
  user_location: 'See which city you live in',
  user_link: 'See the address of your profile',
  user_friends: 'See which of your friends use this app too',
  user_likes: 'See which pages you like',
  user_photos: 'See your photos, and those you are tagged in',
  user_videos: 'See your videos',
  user_posts: 'See what you posted',
  pages_show_list: 'See which pages you manage',
  pages_read_engagement: 'Read what is posted on pages that you manage, and by how many it is followed',
  pages_manage_posts: 'Post, change and delete posts on pages that you manage',
};

export const facebookPresets = {
  'posts-and-pictures': { name: 'Posts and pictures', line: 'See what you posted, and your photos.' },
  'see-pages': { name: 'See your pages', line: 'Pages that you manage, to read only.' },
  'keep-pages': { name: 'Keep your pages', line: 'Read pages that you manage, and post there.' },
};
