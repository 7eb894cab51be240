/** What the console says around a request. */
export const console = {
  panel: 'Sent with this account’s access, which itself is never shown.',
  noApi: 'There is no API to call',
  noApiOf: (provider: string) =>
    `${provider} was added without the addresses of an API, and the access of this account goes nowhere else. Add the provider once more with them to call it from here.`,
  noApiOfUnknown: 'This Holdfast does not know the provider of this account, so its access goes nowhere.',
  request: 'Request',
  method: 'Method',
  url: 'URL',
  send: 'Send',
  examples: 'Examples',
  body: 'Body',
  bodyHint: 'JSON, or leave it empty.',
  notJsonYet: 'This is not JSON yet.',
  notJson: (line: number) => `This is not JSON: look at line ${line}.`,
  headerName: (number: number) => `Header ${number} name`,
  headerValue: (number: number) => `Header ${number} value`,
  removeHeader: (number: number) => `Remove header ${number}`,
  addHeader: 'Add header',
  name: 'Name',
  value: 'Value',
  waiting: (duration: string) => `Waiting for the answer, ${duration}`,
  stop: 'Stop waiting',
  accessGoesTo: (hosts: string) => `The access of this account goes to ${hosts} only.`,
  hosts: (two: string, more: number) => `${two} and ${more} more of its addresses`,
  goesTo: (url: string) => `Goes to ${url}`,
  urlHint: (provider: string) => `A whole address, or a path at ${provider} that begins with /`,
  hasItNow: {
    title: 'This account has what the call needs now',
    meaning: (scopes: string) => `${scopes} came after the call was sent.`,
    button: 'Run again',
  },
  refused: {
    title: (scopes: string) => `${scopes} was not granted`,
    meaning: 'The call was not sent again, as it would end the same way.',
    button: 'Ask again',
  },
  lacks: {
    title: (scopes: string) => `This call needs ${scopes}`,
    meaning: (count: number) =>
      count > 1
        ? 'The account does not have them. Once they are given, the call is sent again by itself.'
        : 'The account does not have it. Once it is given, the call is sent again by itself.',
    button: (count: number) => (count > 1 ? 'Ask for them and run again' : 'Ask for it and run again'),
  },
};
