// What the floor of a call is measured with, in the same page as the app's own bridge.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('echo', {
  /** What main is to answer from now on, whatever it is asked. */
  answerWith: (answer) => ipcRenderer.invoke('echo-answer', answer),
  ask: (input) => ipcRenderer.invoke('echo', input),
  fetch: (input) => ipcRenderer.invoke('echo-fetch', input),
  /** Milliseconds, finer than a page's own clock. */
  nowMs: () => process.uptime() * 1000,
});
