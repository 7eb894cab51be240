import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';

/** Asks where to write a file; suggests the documents folder. */
export async function chooseSavePath(suggestedName: string): Promise<string | null> {
  const defaultPath = path.join(app.getPath('documents'), suggestedName);
  const options = { defaultPath, properties: ['showOverwriteConfirmation' as const] };
  const window = BrowserWindow.getAllWindows()[0];
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
}

/** Asks for a file to read. @param fileExtension without its dot */
export async function chooseFile(fileExtension: string): Promise<string | null> {
  const options = {
    properties: ['openFile' as const],
    filters: [{ name: 'Holdfast', extensions: [fileExtension] }],
  };
  const window = BrowserWindow.getAllWindows()[0];
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}
