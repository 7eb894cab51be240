/** What the same small controls say wherever they stand. */
export const fields = {
  add: 'Add',
  addTo: (list: string) => `Add: ${list}`,
  remove: 'Remove',
  removeEntry: (entry: string) => `Remove ${entry}`,
  moreFor: (list: string) => `More for: ${list}`,
  copy: 'Copy',
  copyNamed: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  copyFailed: 'Could not copy',
};
