import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Everything that WCAG 2.2 asks for on levels A and AA, and what axe counts as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in what the window shows now: the rule, and where. */
export async function accessFaults(window: Page): Promise<string[]> {
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(source);
  return window.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    // What is scrolled half under a bar that stays is small there, and whole once it is scrolled to.
    const isHalfUnderBar = (selector: unknown) => {
      const element = document.querySelector(String(selector));
      const { left, top, bottom, width } = element?.getBoundingClientRect() ?? new DOMRect();
      return [top + 1, bottom - 1].some(
        (y) => !element?.contains(document.elementFromPoint(left + width / 2, y)),
      );
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target: [selector] }) => id !== 'target-size' || !isHalfUnderBar(selector))
        .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, tags);
}
