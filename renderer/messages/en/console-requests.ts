/** Requests that were sent and saved. */
export const consoleRequests = {
  search: 'Search requests',
  saved: 'Saved',
  history: 'Sent',
  none: 'What you send is kept here, encrypted, without secrets. Save what you need again.',
  noneFits: 'No request fits.',
  clear: 'Clear',
  cleared: 'The requests that were sent are cleared.',
  save: 'Save request',
  keep: 'Save',
  nameOfRequest: 'Name of the request',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `“${name}” is removed.`,
  noAnswer: 'no answer',
  bodyLeftOut: 'body too long to keep',
};
