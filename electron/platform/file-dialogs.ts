import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { mainTexts } from '../messages/main-texts.ts';

let isAsking = false;

/** Asks where to write a file; suggests the documents folder. @returns null while another dialog is open, too */
export function chooseSavePath(suggestedName: string): Promise<string | null> {
  return oneAtATime(async () => {
    const options = {
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      properties: ['showOverwriteConfirmation' as const],
      filters: [kindOf(path.extname(suggestedName).slice(1))],
    };
    const window = BrowserWindow.getAllWindows()[0];
    const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
  });
}

/** Asks for a file to read. @param fileExtension without its dot. @returns null while another dialog is open, too */
export function chooseFile(fileExtension: string): Promise<string | null> {
  return oneAtATime(async () => {
    const options = {
      properties: ['openFile' as const],
      filters: [{ name: mainTexts().files.kind, extensions: [fileExtension] }],
    };
    const window = BrowserWindow.getAllWindows()[0];
    const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  });
}

/** What an API answered with is no file of ours. */
function kindOf(extension: string): { name: string; extensions: string[] } {
  const name = extension === 'holdfast-export' ? mainTexts().files.kind : extension.toUpperCase();
  return { name, extensions: [extension] };
}

/** A window that went wrong could bury the person under dialogs. */
async function oneAtATime(ask: () => Promise<string | null>): Promise<string | null> {
  if (isAsking) return null;
  isAsking = true;
  try {
    return await ask();
  } finally {
    isAsking = false;
  }
}
