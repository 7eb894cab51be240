import { existsSync, readdirSync } from 'node:fs';

const pattern = /^(.+)\.broken-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-\d+)?\.json$/;

/** A free name for a file that is to be set aside now, beside it. */
export function setAsideNameFor(filePath: string): string {
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const name = filePath.replace(/\.json$/, `.broken-${stamp}${ending}.json`);
    if (!existsSync(name)) return name;
  }
}

/** @returns the name of the document it was, without its ending, and when it was set aside; undefined for other files */
export function readSetAsideName(name: string): { document: string; atMs: number } | undefined {
  // Of many files hardly any is one.
  if (!name.includes('.broken-')) return undefined;
  const [, document, day, hours, minutes, seconds, milliseconds] = pattern.exec(name) ?? [];
  const atMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  return document === undefined || Number.isNaN(atMs) ? undefined : { document, atMs };
}

/** The names in a folder; none where there is no such folder. @throws the file system's error */
export function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
