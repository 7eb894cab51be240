import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoAccounts, picturesPath } from './accounts.ts';
import type { Step } from './server-context.ts';

/** The pictures of its people, for anybody. */
export const pictures: Step = async (ctx, next) => {
  const name = demoAccounts.find(({ picture }) => ctx.path === `${picturesPath}${picture}`)?.picture;
  if (name === undefined) return next();
  ctx.type = 'image/png';
  ctx.body = readFileSync(path.join(import.meta.dirname, 'pictures', name));
};
