export const account = {
  /** How an account came about: `kind` for its header, empty for the usual way; `how` after the day: "3 May 2026, in the browser". */
  grants: {
    'authorization-code': { kind: '', how: 'in the browser' },
    'device-code': { kind: 'Connected by device code', how: 'by device code' },
    'client-credentials': { kind: 'Service connection, with no person behind it', how: 'as a service' },
  },
};
