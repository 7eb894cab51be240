import { createInterface } from 'node:readline';
import { dialog } from 'electron';
import { errorView } from '../errors/app-error.ts';
import { yesSwitch } from '../installation/purge-switch.ts';
import { printable, receiptLines } from '../installation/receipt-lines.ts';
import type { Leaving } from '../ipc/contract.ts';

export interface LeaveWithoutWindowParts {
  /** Shown name of the app. */
  name: string;
  accountNames: () => readonly string[];
  leave: (input: { evenIfNotRevoked: boolean }) => Leaving | Promise<Leaving>;
  commandLine: readonly string[];
}

/**
 * `--purge`: revokes and removes everything after asking, in the terminal where there is one, else in a dialog of the system.
 *
 * @returns the exit status: 0 all is revoked and removed, 1 not everything was removed, 2 all is removed and not all was revoked
 */
export async function leaveWithoutWindow(parts: LeaveWithoutWindowParts): Promise<0 | 1 | 2> {
  const mayAsk = !parts.commandLine.includes(yesSwitch);
  // Where it was asked in a dialog, nobody sees a terminal.
  const tell = async (...lines: string[]) => {
    if (mayAsk && !process.stdin.isTTY)
      await dialog.showMessageBox({ message: parts.name, detail: lines.join('\n') });
    else for (const line of lines) console.log(line);
  };
  try {
    return await leaveAsking(parts, mayAsk, tell);
  } catch (error) {
    const { code, message } = errorView(error);
    await tell(`It stopped: ${code}${message && `, ${message}`}. What was not removed by then is as it was.`);
    return 1;
  }
}

async function leaveAsking(
  { accountNames, leave, name }: LeaveWithoutWindowParts,
  mayAsk: boolean,
  tell: (...lines: string[]) => Promise<void>,
): Promise<0 | 1 | 2> {
  const accounts = accountNames().map(printable);
  const what = `${count(accounts.length, 'account')}${accounts.length > 0 ? `: ${accounts.join(', ')}` : ''}`;
  const question = `${name} keeps ${what}. Each is revoked at its provider, then everything that ${name} keeps for you on this computer is removed.`;
  if (mayAsk && !(await agreed(question, 'Remove everything'))) return 1;
  const first = await leave({ evenIfNotRevoked: !mayAsk });
  const lines = receiptLines(first);
  const left = [...first.waiting.map(({ displayName }) => displayName), ...first.unreadable];
  if (!first.isGone) {
    const again = `These could not be revoked: ${left.map(printable).join(', ')}. Their access may live on at the provider. Remove everything all the same?`;
    if (!(await agreed(again, 'Remove everything'))) {
      await tell(...lines, 'What could not be revoked is kept, and tried again when the app runs.');
      return 1;
    }
    await leave({ evenIfNotRevoked: true });
  }
  await tell(...lines, 'Everything is removed from this computer.');
  return left.length > 0 ? 2 : 0;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

async function agreed(question: string, button: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    const buttons = ['Cancel', button];
    const options = { message: question, buttons, defaultId: 0, cancelId: 0, type: 'warning' as const };
    return (await dialog.showMessageBox(options)).response === 1;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const said = await new Promise<string>((resolve) => {
      terminal.question(`${question}\nType yes to go on: `, resolve);
      terminal.on('close', () => resolve(''));
    });
    return said.trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
