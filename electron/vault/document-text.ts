/** Somebody may want to read it. What is too long for that is written three times as fast without indentation. */
const readableLength = 100_000;

/** A document as it stands in its file. @param isShort whether that is known already */
export function documentText(document: { schemaVersion: number; value: unknown }, isShort = false): string {
  if (isShort) return JSON.stringify(document, undefined, '\t');
  const text = JSON.stringify(document);
  return text.length > readableLength ? text : JSON.stringify(document, undefined, '\t');
}
