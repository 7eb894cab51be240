import { create } from 'zustand';

export interface UndoOffer {
  /** What was done, as a sentence: "“Work” is now “Private”." */
  text: string;
  /** Brings back how it was. It says by itself what it could not do. */
  undo: () => unknown;
}

/** How long an offer stays when nobody is at it. */
export const undoOfferMs = 8_000;

export const useUndo = create<{ offer: UndoOffer | null }>()(() => ({ offer: null }));

let timer: ReturnType<typeof setTimeout> | undefined;
let isHeld = false;

/** Offers to take back what was just done. One offer at a time: a newer one takes the place of the one before. */
export function offerUndo(offer: UndoOffer): void {
  useUndo.setState({ offer });
  runTime();
}

/** While somebody is at the offer, it stays. Let go, its time begins anew. */
export function holdUndo(held: boolean): void {
  isHeld = held;
  runTime();
}

export function dropUndo(): void {
  clearTimeout(timer);
  isHeld = false;
  useUndo.setState({ offer: null });
}

/** @returns whether there was something to take back */
export function takeUndo(): boolean {
  const { offer } = useUndo.getState();
  if (!offer) return false;
  dropUndo();
  offer.undo();
  return true;
}

function runTime(): void {
  clearTimeout(timer);
  if (useUndo.getState().offer && !isHeld) timer = setTimeout(dropUndo, undoOfferMs);
}
