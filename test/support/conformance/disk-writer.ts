// node disk-writer.ts <folder> <fault> <number of the call> [name of the call]: writes over a document, and says how it went.
import { arm, type DiskFault } from './faulty-disk.ts';
import { openDocument } from './stored-document.ts';

const [folder = '', fault = '', at = '', only] = process.argv.slice(2);
let isSynced = true;
const document = openDocument(folder, undefined, () => {
  isSynced = false;
});
arm({ fault: fault as DiskFault, at: Number(at), only, within: folder });
try {
  document.write({ text: 'new '.repeat(5000) });
  console.log(isSynced ? 'written' : 'written, not synced');
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  console.log(`${code} ${message}`);
}
