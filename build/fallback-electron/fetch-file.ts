import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export async function fetchFile(url: string): Promise<Response> {
  const file = fileURLToPath(url);
  try {
    const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), { headers: { 'content-type': contentType } });
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  }
}
