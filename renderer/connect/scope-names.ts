import { texts } from '../messages/texts.ts';

const longestName = 200;
/** `scope-token` of RFC 6749 3.3. */
const shape = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/** As many as one request takes. */
export const mostScopes = 100;

/** The scopes in what was typed, between spaces, each once; or why they can't be asked for. */
export function readScopeNames(text: string): { names: string[]; fault?: string } {
  const names = [...new Set(text.split(/\s+/).filter(Boolean))];
  if (names.length === 0) return { names, fault: texts.connectAccess.byName.none };
  const wrong = names.find((name) => !shape.test(name));
  if (wrong !== undefined) {
    return { names: [], fault: texts.connectAccess.byName.badCharacter(wrong) };
  }
  if (names.some(({ length }) => length > longestName))
    return { names: [], fault: texts.connectAccess.byName.tooLong };
  return { names };
}
