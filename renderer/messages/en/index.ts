import { appearance } from './appearance.ts';
import { undo } from './undo.ts';

/** Every word that the window says. The other languages have the type of this one: a missing text does not compile. */
export const english = {
  appearance,
  undo,
};
