import type { storageErrors as English } from '../en/errors-storage.ts';

export const storageErrors: typeof English = {
  STORAGE_KEY_STORE_UNAVAILABLE: {
    title: '没有密钥库',
    meaning: '没有密钥库，就无法将访问权限安全地保存在这台电脑上，因此没有写入任何内容。',
    todo: '请安装或启动密钥库，或者仅在本次运行中保留账户。',
  },
  STORAGE_KEY_STORE_LOCKED: {
    title: '密钥库已锁定',
    meaning: '账户是安全的，但在密钥库解锁之前无法读取或保存。',
    todo: '请解锁密钥库，然后重试。',
  },
  STORAGE_SECRET_UNREADABLE: {
    title: '无法读取保存的访问权限',
    meaning: '加密所用的密钥，这台电脑上已经没有了。',
    todo: '请重新连接以继续使用此账户。',
  },
  STORAGE_FILE_BROKEN: {
    title: 'Holdfast 的一个文件已损坏',
    meaning: '该文件已另存，没有被覆盖。可能缺少一些账户。',
    todo: '请重新连接缺少的账户。',
  },
  STORAGE_FILE_NEWER: {
    title: '有一个文件来自较新的 Holdfast',
    meaning: '此版本无法读取该文件，文件保持原样。',
    todo: '请更新 Holdfast。',
  },
  STORAGE_READ_FAILED: {
    title: '无法打开 Holdfast 的一个文件',
    meaning: '它可能正被其他程序占用。文件保持原样，不会被覆盖。',
    todo: '请重试。如果仍是如此，请重新启动 Holdfast。',
  },
  STORAGE_WRITE_FAILED: {
    title: '更改未能写入磁盘',
    meaning: '磁盘可能已满，或者不可写入。原有内容仍然保留。',
    todo: '请腾出空间或检查文件夹的权限，然后重试。',
  },
  STORAGE_NOT_SYNCED: {
    title: '磁盘尚未确认一项更改',
    meaning: '更改已写入并生效，但断电仍可能使其丢失。Holdfast 会继续向磁盘确认。',
    todo: '如果再次出现，请检查磁盘。',
  },
  STORAGE_KEY_STORE_HANGING: {
    title: '密钥库没有响应',
    meaning: '它可能正在另一个窗口中等待输入密码。账户是安全的，但在它响应之前无法读取。',
    todo: '请查找要求输入密码的窗口，然后重试。',
  },
  STORAGE_KEY_STORE_PLAIN_TEXT: {
    title: '没有安全的密钥库',
    meaning: '系统提供的密钥库使用人人皆知的密钥，因此没有写入任何内容。',
    todo: '请安装真正的密钥库，或者用密码短语保护账户。',
  },
  STORAGE_KEY_STORE_CHANGED: {
    title: '这是另一个密钥库',
    meaning: '账户由另一个密钥库的密钥加密。它们仍在磁盘上，没有改动。',
    todo: '请重新启动原来的密钥库，或者继续使用这一个并重新连接账户。',
  },
  STORAGE_KEY_LOST: {
    title: '密钥已丢失',
    meaning: '密钥库中已没有加密账户所用的密钥。账户仍在磁盘上，没有改动。',
    todo: '请恢复密钥库的备份，或者继续并重新连接账户。',
  },
  STORAGE_VAULT_LOCKED: {
    title: 'Holdfast 已锁定',
    meaning: '账户是安全的，但在解锁之前无法使用。',
    todo: '请用您的密码短语解锁。',
  },
  STORAGE_IN_USE: {
    title: '另一个 Holdfast 正在使用这些账户',
    meaning: '两个同时运行可能会丢失令牌，因此这一个不会写入任何内容。',
    todo: '请退出另一个，然后重试。',
  },
  STORAGE_INDEX_RESTORED: {
    title: '账户列表已恢复',
    meaning: '列表文件已损坏并另存，由上一次更改前的副本代替。',
    todo: '请查看最新添加的账户是否还在。',
  },
  STORAGE_ACCOUNT_RECOVERED: {
    title: '已恢复一个账户',
    meaning: '其令牌在磁盘上，但账户列表中没有它：Holdfast 可能在更改过程中被强行关闭。',
    todo: '无需任何操作。如果不需要此账户，可以断开连接。',
  },
  PASSPHRASE_WRONG: {
    title: '密码短语不正确',
    meaning: '没有打开任何内容，也没有更改任何内容。',
    todo: '请重试。每次输错都会延长下一次的等待时间。',
  },
  PASSPHRASE_PAUSED: {
    title: '输错次数过多',
    meaning: 'Holdfast 需要等待一段时间，才会接受下一次输入。',
    todo: '请等待，然后重试。',
  },
  PASSPHRASE_TOO_WEAK: {
    title: '密码短语太容易猜到',
    meaning: '复制了文件的人可以尝试数百万次。',
    todo: '请使用四个或更多词语，或者至少 12 个混合字符。',
  },
  EXPORT_FILE_INVALID: {
    title: '这不是 Holdfast 的导出文件，或者文件已损坏',
    meaning: '没有从中导入任何内容。',
    todo: '请选择其他文件。',
  },
  EXPORT_FILE_NEWER: {
    title: '此导出文件来自较新的 Holdfast',
    meaning: '此版本无法读取。没有从中导入任何内容。',
    todo: '请更新 Holdfast。',
  },
  REQUEST_TOO_LARGE: {
    title: '一次发送的内容过多',
    meaning: 'Holdfast 没有接收。',
    todo: '请减少发送的内容。',
  },
};
