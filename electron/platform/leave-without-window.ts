import { createInterface } from 'node:readline';
import { dialog } from 'electron';
import { errorView } from '../errors/app-error.ts';
import { yesSwitch } from '../installation/purge-switch.ts';
import { printable, receiptLines } from '../installation/receipt-lines.ts';
import type { Leaving } from '../ipc/contract.ts';
import { mainTexts } from '../messages/main-texts.ts';

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
    const { stopped, stoppedBecause } = mainTexts().purge;
    await tell(message ? stoppedBecause(code, message) : stopped(code));
    return 1;
  }
}

async function leaveAsking(
  { accountNames, leave, name }: LeaveWithoutWindowParts,
  mayAsk: boolean,
  tell: (...lines: string[]) => Promise<void>,
): Promise<0 | 1 | 2> {
  const accounts = accountNames().map(printable);
  const words = mainTexts().purge;
  const question =
    accounts.length === 0
      ? words.keepsNothing(name)
      : words.keeps(name, accounts.length, accounts.join(', '));
  if (mayAsk && !(await agreed(question))) return 1;
  const first = await leave({ evenIfNotRevoked: !mayAsk });
  const lines = receiptLines(first);
  const left = [...first.waiting.map(({ displayName }) => displayName), ...first.unreadable];
  if (!first.isGone) {
    if (!(await agreed(words.notRevoked(left.map(printable).join(', '))))) {
      await tell(...lines, words.kept);
      return 1;
    }
    await leave({ evenIfNotRevoked: true });
  }
  await tell(...lines, words.removed);
  return left.length > 0 ? 2 : 0;
}

async function agreed(question: string): Promise<boolean> {
  const words = mainTexts().purge;
  if (!process.stdin.isTTY) {
    const buttons = [words.cancel, words.remove];
    const options = { message: question, buttons, defaultId: 0, cancelId: 0, type: 'warning' as const };
    return (await dialog.showMessageBox(options)).response === 1;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const said = await new Promise<string>((resolve) => {
      terminal.question(`${question}\n${words.typeYes}`, resolve);
      terminal.on('close', () => resolve(''));
    });
    return ['yes', words.yes].includes(said.trim().toLocaleLowerCase());
  } finally {
    terminal.close();
  }
}
