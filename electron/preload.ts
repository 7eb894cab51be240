import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { AccountsBridge } from './ipc/bridge.ts';
import type { EventName, RequestName } from './ipc/contract.ts';

// Written out, since the sandboxed preload loads nothing else; the types hold it against the contract.
const requestNames = {
  readSnapshot: true,
  readOtherAccounts: true,
  connectAccount: true,
  connectService: true,
  reconsentAccount: true,
  answerOtherPerson: true,
  pasteCallback: true,
  labelAccount: true,
  colorAccount: true,
  readAvatar: true,
  refreshAccount: true,
  cancelAttempt: true,
  dismissAttempt: true,
  reopenBrowser: true,
  copyAuthorizationLink: true,
  listBrowsers: true,
  openInBrowser: true,
  disconnectAccount: true,
  disconnectAccounts: true,
  revokeEverywhere: true,
  revokeExposed: true,
  retryRevocation: true,
  dropRevocation: true,
  callApi: true,
  cancelApiCall: true,
  saveApiAnswer: true,
  readRequests: true,
  saveRequest: true,
  removeRequest: true,
  clearRequestHistory: true,
  restoreRequestHistory: true,
  checkClient: true,
  saveClient: true,
  removeClient: true,
  importClientFile: true,
  checkIssuer: true,
  addProvider: true,
  removeProvider: true,
  copyRedirectUri: true,
  copyUserCode: true,
  openProviderPage: true,
  protectByPassphrase: true,
  protectByKeyStore: true,
  changePassphrase: true,
  unlockVault: true,
  lockVault: true,
  chooseLocking: true,
  goOnWithThisKeyStore: true,
  restoreSetAside: true,
  removeSetAside: true,
  showVaultFolder: true,
  showLog: true,
  previewExport: true,
  exportVault: true,
  openImport: true,
  previewImport: true,
  applyImport: true,
  dropImport: true,
  readActivity: true,
  readActivityCounts: true,
  exportActivity: true,
  clearActivity: true,
  readExchanges: true,
  readExchange: true,
  exportExchange: true,
  repairLinks: true,
  checkForUpdates: true,
  installUpdate: true,
  leave: true,
  takeCommand: true,
  checkKeyStore: true,
  keepForThisRunOnly: true,
  changeSettings: true,
  dismissNotice: true,
} satisfies Record<RequestName, true>;

const eventNames = {
  'accounts.changed': true,
  'attempts.changed': true,
  'providers.changed': true,
  'storage.changed': true,
  'notices.changed': true,
  'settings.changed': true,
  'revocations.changed': true,
  'vault.changed': true,
  'activity.changed': true,
  'inspector.changed': true,
  'installation.changed': true,
  'answer.arriving': true,
  'command.asked': true,
} satisfies Record<EventName, true>;

/** Events that came while the page's script was not there yet, in their order. */
const early: { event: string; payload: unknown }[] = [];
const collectors = Object.keys(eventNames).map((event) => {
  const collect = (_event: unknown, payload: unknown) => void early.push({ event, payload });
  ipcRenderer.on(event, collect);
  return () => ipcRenderer.removeListener(event, collect);
});

/** Asked for here, since the answer takes as long as the page's script does to come. */
let firstSnapshot: Promise<unknown> | undefined = ipcRenderer.invoke('readSnapshot', {});

const on: AccountsBridge['on'] = (event, listener) => {
  if (!Object.hasOwn(eventNames, event)) throw new TypeError('unknown event');
  const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
  ipcRenderer.on(event, forward);
  for (const each of early)
    if (each.event === event) listener(each.payload as Parameters<typeof listener>[0]);
  return () => ipcRenderer.removeListener(event, forward);
};

const send = Object.fromEntries(
  Object.keys(requestNames).map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
);

/** Whoever asks listens to the events by then. */
const readSnapshot = (input: unknown): Promise<unknown> => {
  const snapshot = firstSnapshot ?? ipcRenderer.invoke('readSnapshot', input);
  firstSnapshot = undefined;
  for (const stop of collectors.splice(0)) stop();
  early.length = 0;
  return snapshot;
};

contextBridge.exposeInMainWorld('accounts', { ...send, readSnapshot, on });

/** What the start made of texts and accounts on their way is not needed again. */
const startIsOverMs = 4_000;
addEventListener('load', () => setTimeout(() => webFrame.clearCache(), startIsOverMs));
