/** What narrows the activity. */
export const activityFilters = {
  label: 'Filters of the activity',
  search: 'Search activity',
  account: 'Account',
  allAccounts: 'All accounts',
  span: 'Time',
  spans: {
    today: 'Today',
    '7-days': 'Last 7 days',
    '30-days': 'Last 30 days',
    all: 'All time',
  },
  kinds: 'Kinds',
  groups: {
    connects: 'Connecting',
    renewals: 'Renewals',
    calls: 'Calls',
    endings: 'Endings',
    'files-and-security': 'Files and security',
  },
  onlyFailures: 'Failures only',
  clear: 'Clear filters',
};
