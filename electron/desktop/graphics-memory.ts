/** A card may be put in, or its driver mended: it is looked for again after that. */
const rememberedForMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether an earlier start of the same Electron found no graphics card, not long ago.
 *
 * @param text what was written then; anything else counts as nothing
 */
export function wasWithoutCard(text: string, electronVersion: string, nowMs: number): boolean {
  try {
    const { withoutCard, electron, atMs } = JSON.parse(text) as Record<string, unknown>;
    const sinceMs = nowMs - Number(atMs);
    return withoutCard === true && electron === electronVersion && sinceMs >= 0 && sinceMs < rememberedForMs;
  } catch {
    return false;
  }
}

/** What is written for {@link wasWithoutCard} to read. */
export function withoutCardText(electronVersion: string, nowMs: number): string {
  return JSON.stringify({ withoutCard: true, electron: electronVersion, atMs: nowMs });
}
