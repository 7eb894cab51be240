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

/**
 * Loads a file without compiling it, for whoever asks for it next. V8 takes nothing but what the same V8 has made of a text of the same
 * length: where it does not, nothing is done, and whoever asks for the file has it compiled.
 */
export function loadCompiled({ code, file, text }: CompiledFile): void {
  const script = new Script(Module.wrap(text), { filename: file, cachedData: code });
  if (script.cachedDataRejected) return;
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
