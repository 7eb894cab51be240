import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const modules = path.join(root, 'node_modules');
export const runtime = path.join(root, '.runtime');
export const fallbackElectron = path.join(runtime, 'electron');
