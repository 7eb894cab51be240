import type { googleScopes as English, googlePresets as EnglishPresets } from '../en/scopes-google.ts';

export const googleScopes: typeof English = {
  'https://www.googleapis.com/auth/calendar.readonly': '查看您的日历和日程',
  'https://www.googleapis.com/auth/calendar.events.readonly': '查看您日历中的日程',
  'https://www.googleapis.com/auth/calendar.events': '查看、创建、更改和删除您日历中的日程',
  'https://www.googleapis.com/auth/calendar.freebusy': '查看您何时有空或忙碌，但看不到具体事项',
  'https://www.googleapis.com/auth/calendar.settings.readonly': '查看您的日历设置，例如时区',
  'https://www.googleapis.com/auth/calendar': '查看、更改、共享和删除您的日历及其全部日程',

  'https://www.googleapis.com/auth/gmail.metadata': '查看邮件的收发人、时间和标签，但看不到邮件内容',
  'https://www.googleapis.com/auth/gmail.readonly': '读取您的邮件和邮件设置',
  'https://www.googleapis.com/auth/gmail.labels': '查看和更改您的邮件标签',
  'https://www.googleapis.com/auth/gmail.send': '以您的名义发送邮件，但不读取邮件',
  'https://www.googleapis.com/auth/gmail.compose': '撰写草稿，并以您的名义发送邮件',
  'https://www.googleapis.com/auth/gmail.insert': '向您的邮箱添加邮件',
  'https://www.googleapis.com/auth/gmail.modify': '读取、发送和整理您的邮件，但不能永久删除',
  'https://www.googleapis.com/auth/gmail.settings.basic': '查看和更改您的邮件设置和过滤器',
  'https://www.googleapis.com/auth/gmail.settings.sharing': '更改还有谁可以使用您的邮箱，以及邮件转发到哪里',
  'https://mail.google.com/': '读取、发送和永久删除您的所有邮件',

  'https://www.googleapis.com/auth/drive.file': '仅查看和更改您用此应用打开或创建的 Drive 文件',
  'https://www.googleapis.com/auth/drive.appdata': '在您的 Drive 中保存应用自身的数据，您看不到这些数据',
  'https://www.googleapis.com/auth/drive.metadata.readonly':
    '查看您 Drive 文件的名称和详细信息，但看不到文件内容',
  'https://www.googleapis.com/auth/drive.metadata': '查看和更改您 Drive 文件的名称和详细信息',
  'https://www.googleapis.com/auth/drive.readonly': '查看和下载您的所有 Drive 文件',
  'https://www.googleapis.com/auth/drive': '查看、更改、共享和删除您的所有 Drive 文件',
  'https://www.googleapis.com/auth/documents.readonly': '读取您的所有 Google Docs 文档',
  'https://www.googleapis.com/auth/documents': '读取、更改和删除您的所有 Google Docs 文档',
  'https://www.googleapis.com/auth/spreadsheets.readonly': '读取您的所有 Google Sheets 表格',
  'https://www.googleapis.com/auth/spreadsheets': '读取、更改和删除您的所有 Google Sheets 表格',
  'https://www.googleapis.com/auth/presentations.readonly': '读取您的所有 Google Slides 演示文稿',
  'https://www.googleapis.com/auth/presentations': '读取、更改和删除您的所有 Google Slides 演示文稿',

  'https://www.googleapis.com/auth/contacts.readonly': '查看您的联系人',
  'https://www.googleapis.com/auth/contacts.other.readonly': '查看 Google 在您使用时为您保存的地址',
  'https://www.googleapis.com/auth/contacts': '查看、更改和删除您的联系人',
  'https://www.googleapis.com/auth/directory.readonly': '查看您组织的通讯录',
  'https://www.googleapis.com/auth/tasks.readonly': '查看您的任务',
  'https://www.googleapis.com/auth/tasks': '查看、更改和删除您的任务',

  'https://www.googleapis.com/auth/youtube.readonly': '查看您的 YouTube 频道、播放列表和订阅',
  'https://www.googleapis.com/auth/youtube.upload': '向您的 YouTube 频道上传视频并进行管理',
  'https://www.googleapis.com/auth/youtube.force-ssl': '查看、更改和删除您的 YouTube 视频、评分和评论',
  'https://www.googleapis.com/auth/youtube': '全面管理您的 YouTube 账户',
  'https://www.googleapis.com/auth/photoslibrary.appendonly': '向您的 Google Photos 添加照片和相册',
  'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata': '查看此应用添加的照片和相册',

  'https://www.googleapis.com/auth/webmasters.readonly': '查看您的网站在 Google 搜索中的表现',
  'https://www.googleapis.com/auth/analytics.readonly': '查看您的 Google Analytics 报告',
};

export const googlePresets: typeof EnglishPresets = {
  'see-calendar': { name: '查看日历', line: '日历和日程，仅查看。' },
  'keep-calendar': { name: '管理日历', line: '查看、创建和更改日程。' },
  'read-mail': { name: '读取邮件', line: '所有邮件，仅读取。' },
  'answer-mail': { name: '处理邮件', line: '读取、发送和整理邮件。' },
  'own-files': { name: '此应用的文件', line: '仅限您用它打开或创建的 Drive 文件。' },
  'read-files': { name: '读取文件', line: '所有 Drive 文件，仅读取。' },
  'contacts-and-tasks': { name: '联系人和任务', line: '查看联系人，管理任务。' },
};
