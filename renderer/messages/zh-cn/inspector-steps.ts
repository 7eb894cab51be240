import type {
  inspectorSteps as English,
  inspectorSecrets as EnglishSecrets,
  inspectorSections as EnglishSections,
} from '../en/inspector-steps.ts';

/** What happened at a step, as a sentence, and what it is good for. */
export const inspectorSteps: typeof English = {
  discovery: {
    title: 'Holdfast 读取了提供商支持的功能',
    meaning: '提供商公布自己的地址和功能，因此无需手动输入。',
  },
  keys: {
    title: 'Holdfast 读取了提供商的公钥',
    meaning: '用来验证 ID 令牌确实由提供商签名，而非出自他人。',
  },
  'pushed-authorization': {
    title: 'Holdfast 将请求提交给了提供商',
    meaning: '浏览器随后只携带一个引用，途中无人能读取或更改请求的内容。',
  },
  'authorization-request': {
    title: 'Holdfast 在浏览器中将您转到提供商',
    meaning: '您在那里登录并同意授权。Holdfast 不会看到您的密码。',
  },
  redirect: {
    title: '浏览器带回了响应',
    meaning: '带回的是短时间内有效且只能使用一次的授权码，而不是访问权限本身。',
  },
  'code-exchange': {
    title: 'Holdfast 请求了令牌',
    meaning: '它直接向提供商用授权码换取令牌，并证明自己就是发起方。',
  },
  'long-lived-exchange': {
    title: 'Holdfast 用短期令牌换取了长期令牌',
    meaning: '该提供商最初只给出一两个小时有效的令牌。',
  },
  'device-authorization': {
    title: 'Holdfast 请求了供另一台设备输入的代码',
    meaning: '提供商给出一个供用户输入的代码，以及一个仅供 Holdfast 使用的较长代码。',
  },
  'device-poll': {
    title: 'Holdfast 查询了代码是否已输入',
    meaning: '它按提供商允许的频率反复查询，直到用户作出答复。',
  },
  'client-credentials': {
    title: 'Holdfast 为客户端自身请求了令牌',
    meaning: '背后没有用户：客户端用自己的客户端密钥或私钥证明自己。',
  },
  refresh: {
    title: 'Holdfast 为访问权限续期',
    meaning: '用刷新令牌获取新的访问令牌。许多提供商会同时更换刷新令牌。',
  },
  userinfo: {
    title: 'Holdfast 查询了这是谁的账户',
    meaning: '它出示新的访问令牌，提供商说明该令牌由谁授予。',
  },
  revocation: {
    title: 'Holdfast 请求提供商撤销访问权限',
    meaning: '令牌撤销后即告失效，无论其副本在何处。',
  },
  other: {
    title: 'Holdfast 向提供商发送了其他请求',
    meaning: '此请求不属于 Holdfast 已知的任何标准。',
  },
  check: {
    title: 'Holdfast 主动停止',
    meaning: '之后未再发送任何内容：收到的或即将发送的内容未通过检查。',
  },
  'wait-ended': {
    title: 'Holdfast 停止等待',
    meaning: '未及时收到响应，或这次尝试已取消。',
  },
};

/** Where in a message the parameters below stood. */
export const inspectorSections: typeof EnglishSections = {
  query: '通过地址发送',
  'request-headers': '通过请求头发送',
  'request-body': '通过请求体发送',
  'proof-header': '发送的证明：头部',
  'proof-claims': '发送的证明：内容',
  'assertion-header': '客户端断言：头部',
  'assertion-claims': '客户端断言：内容',
  callback: '通过地址返回',
  'answer-headers': '通过响应头返回',
  'answer-body': '通过响应体返回',
  'id-token-header': 'ID 令牌：头部',
  'id-token-claims': 'ID 令牌：内容',
};

/** What a masked value is. */
export const inspectorSecrets: typeof EnglishSecrets = {
  access_token: '访问令牌',
  refresh_token: '刷新令牌',
  id_token: 'ID 令牌',
  token: '令牌',
  code: '授权码',
  state: 'state 值',
  nonce: 'nonce 值',
  code_verifier: 'PKCE 校验值',
  device_code: '设备代码',
  user_code: '用户代码',
  verification_uri_complete: '含用户代码的地址',
  client_secret: '客户端密钥',
  client_assertion: '客户端断言',
  request_uri: '请求引用',
  dpop: '证明',
  'dpop-nonce': '证明用 nonce 值',
  jti: '标识符',
  ath: '访问令牌的哈希值',
  at_hash: '访问令牌的哈希值',
  c_hash: '授权码的哈希值',
  kid: '密钥名称',
  client_id: '客户端 ID',
  sub: '主体标识',
};

export const inspectorOtherSecret: string = '值';
