const total = 5;

/** Runs one step and says on stderr what it did and how long it took. */
export async function step(number, title, work) {
  const startedMs = Date.now();
  const label = `set-up ${number}/${total}: ${title} …`;
  try {
    const outcome = await work();
    const { note, value } = typeof outcome === 'string' ? { note: outcome } : outcome;
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    console.error(`${label} ${note ?? 'ok'}${seconds > 0 ? ` (${seconds} s)` : ''}`);
    return { value };
  } catch (error) {
    console.error(`${label} failed`);
    throw error;
  }
}

export function say(line) {
  console.error(`  ${line}`);
}
