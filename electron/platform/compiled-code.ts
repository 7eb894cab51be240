import { readFile } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** A CommonJS file, and what the build had V8 compile of it. */
export interface CompiledFile {
  /** Absolute path. */
  file: string;
  text: string;
  code: Buffer;
}

/** @param file absolute path. @returns undefined where the build left nothing but the text */
export async function readCompiled(file: string): Promise<CompiledFile | undefined> {
  try {
    const [text, code] = await Promise.all([
      readFile(file, 'utf8'),
      readFile(file.replace(/\.cjs$/, '.compiled')),
    ]);
    return { file, text, code };
  } catch {
    return undefined;
  }
}

/** Of what stands before a module's text in its function: places are told as they are in the file. */
const columnOffset = -Module.wrap('').indexOf('\n})');

/**
 * Loads a file for whoever asks for it next. V8 takes nothing but what the same V8 has made of a text of the same length, under the same
 * flags, and compiles the text where it does not.
 */
export function loadCompiled({ code, file, text }: CompiledFile): void {
  const script = new Script(Module.wrap(text), { filename: file, cachedData: code, columnOffset });
  const require = createRequire(file);
  const module = { exports: {}, filename: file, id: file, loaded: true };
  require.cache[file] = module as NodeJS.Module;
  try {
    script.runInThisContext()(module.exports, require, module, file, path.dirname(file));
  } catch (error) {
    delete require.cache[file];
    throw error;
  }
}
