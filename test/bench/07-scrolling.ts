import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { locateElectron } from '../../build/electron-runtime.ts';
import { scrollThrough } from '../measure/in-window.ts';
import { manyAccounts, writeAccounts } from '../support/app/many-accounts.ts';
import { launchApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import type { Figure } from './figure.ts';

const count = 1_000;

/** A fast flick: 125 accounts go by in a second. */
const flickMs = 8_000;

/**
 * Frames while somebody flicks through the list of accounts, as far as it goes. The floor lies over that list in the same window: an empty
 * list in a scroller of the same size, with as many rows of the same height, drawn by the same code where they are seen. Its rows hold
 * nothing, so what is measured is what the accounts in them cost. Only one of the two scrolls at a time, for as long and as far as the
 * other; the frames of all rounds are taken together.
 */
export const figure: Figure = {
  number: 7,
  title: 'Scrolling through 1,000 accounts',
  measure: async ({ isSample, rounds }) => {
    const nowMs = Date.now();
    const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser: 'none' });
    try {
      writeAccounts(
        path.join(desktop.home, '.config', 'Holdfast', 'vault'),
        manyAccounts(count, nowMs),
        nowMs,
      );
      const app = await launchApp(desktop, null);
      const { window } = app;
      await window.waitForFunction(() => document.querySelector('[data-account]'));
      // What the start does beside the list is over by then.
      await window.waitForTimeout(isSample ? 500 : 3_000);
      await window.evaluate(await emptyList());
      const samples = { ours: [] as number[], floor: [] as number[] };
      for (let round = 0; round <= rounds(6); round++) {
        const floor = await framesOf(window, 'empty', isSample);
        const ours = await framesOf(window, 'accounts', isSample);
        if (round === 0) continue;
        samples.floor.push(...floor);
        samples.ours.push(...ours);
      }
      await app.close();
      const what = 'a frame while 1,000 accounts are scrolled';
      const floorOf = 'one of as many empty rows';
      return [{ kind: 'ratio', what, floorOf, unit: 'ms', statistic: 'p95', ...samples, goal: 1.1 }];
    } finally {
      await desktop.stop();
    }
  },
};

/** @returns the length of each frame */
async function framesOf(
  window: Page,
  which: 'accounts' | 'empty',
  isSample: boolean,
): Promise<readonly number[]> {
  await window.evaluate(
    (rows) => (globalThis as unknown as { layEmptyList: (rows: number) => void }).layEmptyList(rows),
    which === 'empty' ? count : 0,
  );
  await window.waitForTimeout(200);
  const scroller = which === 'empty' ? '.empty-list .sidebar-scroll' : '.sidebar-scroll';
  return window.evaluate(scrollThrough, { durationMs: isSample ? 600 : flickMs, scroller });
}

/** The code of the empty list, as the window's own is bundled. */
async function emptyList(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'empty-list.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: locateElectron().esbuildTargets.renderer,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
