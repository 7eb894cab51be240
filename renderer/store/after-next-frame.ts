/**
 * What is drawn comes first. A window that is not seen draws no frames, and does the work all the same.
 *
 * @returns takes it back
 */
export function afterNextFrame(work: () => void): () => void {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTask = () => {
    timer = setTimeout(work);
  };
  if (globalThis.document?.visibilityState === 'visible') frame = requestAnimationFrame(inTask);
  else inTask();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
