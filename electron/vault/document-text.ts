/** Somebody may want to read it. What is too long for that is written three times as fast without indentation. */
const readableLength = 100_000;

/** A document as it stands in its file. @param isHurried somebody waits for it, and it is short */
export function documentText(document: { schemaVersion: number; value: unknown }, isHurried = false): string {
  const text = JSON.stringify(document);
  if (isHurried) return text;
  return text.length > readableLength ? inAscii(text) : JSON.stringify(document, undefined, '\t');
}

/** One letter of another alphabet makes the whole text twice as large, and three times as long to decode, when it is read. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
