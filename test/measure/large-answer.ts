// node test/measure/large-answer.ts [megabytes]: how the console of the real app does with a large answer. Writes docs/large-answer.md.
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import { startLocalAuthorizationServer } from '../support/local-authorization-server/index.ts';
import { type Figure, markdownTable, milliseconds, percentile, spread, table } from './figures.ts';
import { scrollTree, timeOfSearch, timesOfAnswer } from './in-console.ts';

const megabytes = Number(process.argv[2] ?? 5);
const rounds = 5;
const scrollMs = 3_000;
const page = path.join(import.meta.dirname, '../../docs/large-answer.md');
/** Of each: seldom, often, nowhere. */
const searches = ['person-42', 'item', 'nothing like it'];

const figures: Figure[] = [];
const note = (what: string, value: string) => figures.push({ what, value });
await bundle();
const server = await startLocalAuthorizationServer();
const desktop = await startDesktop({ keyStore: 'gnome-keyring' });
const person = new PersonAtBrowser(desktop);
try {
  const app = await launchApp(desktop, server.issuer);
  const holdfast = new HoldfastWindow(app.window);
  app.window.setDefaultTimeout(60_000);
  await holdfast.chooseProvider('Local demo');
  await holdfast.button('Continue in browser').click();
  await holdfast.heading('Waiting for your browser').waitFor();
  await person.signIn('ada');
  await person.allow();
  await holdfast.heading('Connected').waitFor();
  await holdfast.seesConnected();
  await measureIn(holdfast);
  await app.close();
} finally {
  await person.leave();
  await desktop.stop();
  await server.close();
}
console.log(table(figures));
await writeFile(page, textOf());

async function measureIn(holdfast: HoldfastWindow): Promise<void> {
  const { page: window } = holdfast;
  const url = `/api/large?megabytes=${megabytes}`;
  const first: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await holdfast.callApi('/api/me');
    await holdfast.answer.getByText('"subject"').waitFor();
    await holdfast.url.fill(url);
    const { firstMs, wholeMs } = await window.evaluate(timesOfAnswer);
    first.push(firstMs);
    whole.push(wholeMs);
  }
  const facts = await holdfast.answer.getByText(/ · .*MB/).innerText();
  note('the answer', facts.split(' · ').at(-1) ?? '');
  note('from Send to its first rows drawn', spread(first));
  note('from Send to all of it there', spread(whole));
  const { frames, rows, height } = await window.evaluate(scrollTree, scrollMs);
  const over = (limitMs: number) => frames.filter((frameMs) => frameMs > limitMs).length;
  note('rows of the tree', Math.round(height / 20).toLocaleString('en'));
  note('rows drawn at most', `${rows}`);
  note(
    `scrolling through all of it in ${scrollMs / 1000} s`,
    `${frames.length} frames, p50 ${milliseconds(percentile(frames, 50))}, ${over(50)} over 50 ms, longest ${milliseconds(Math.max(...frames))}`,
  );
  for (const words of searches) {
    const { tookMs, told } = await window.evaluate(timeOfSearch, words);
    note(`search for “${words}” (${told})`, milliseconds(tookMs));
  }
}

function textOf(): string {
  return `# A large answer in the console

Measured on the real app by \`npm run measure:answer\`, which writes this page: JSON of a local API, shown as a tree, all of it unfolded; a
virtual screen without a graphics card, ${os.cpus().length} cores. Times to something drawn hold the wait for the next frame, up to 17 ms.

${markdownTable(figures)}

A sample runs with \`npm test\`: \`test/unit/renderer/console-json.test.ts\` and \`test/e2e/console.e2e.ts\`.
`;
}
