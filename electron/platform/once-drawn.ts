import type { Handlers } from '../ipc/router.ts';

/** What the window has asked for is drawn by then, on a slow computer too. */
const drawingMs = 250;
/** A window that asks for nothing must not keep accounts from being refreshed. */
const longestMs = 5_000;

/**
 * When what is not needed for the first picture may take the processor: a little after the window was told what there is.
 *
 * @returns handlers to be served in the place of those given, by which that is found out
 */
export function onceDrawn(handlers: Handlers): { handlers: Handlers; whenDrawn: Promise<void> } {
  let onAsked: () => void = () => undefined;
  const whenDrawn = new Promise<void>((resolve) => {
    setTimeout(resolve, longestMs);
    onAsked = () => setTimeout(resolve, drawingMs);
  });
  const readSnapshot: Handlers['readSnapshot'] = (input) => {
    onAsked();
    return handlers.readSnapshot(input);
  };
  return { handlers: { ...handlers, readSnapshot }, whenDrawn };
}
