import type { Handlers } from '../ipc/router.ts';

/** The window asks for the rest once it has drawn; a little after that, it has taken in what it was answered. */
const drawingMs = 100;
/** A window that asks for nothing must not keep accounts from being refreshed. */
const longestMs = 5_000;

/**
 * When what is not needed for the first picture may take the processor: once the window has drawn its first picture.
 *
 * @returns handlers to be served in the place of those given, by which that is found out
 */
export function onceDrawn(handlers: Handlers): { handlers: Handlers; whenDrawn: Promise<void> } {
  let onAsked: () => void = () => undefined;
  const whenDrawn = new Promise<void>((resolve) => {
    setTimeout(resolve, longestMs);
    onAsked = () => setTimeout(resolve, drawingMs);
  });
  const readOtherAccounts: Handlers['readOtherAccounts'] = (input) => {
    onAsked();
    return handlers.readOtherAccounts(input);
  };
  return { handlers: { ...handlers, readOtherAccounts }, whenDrawn };
}
