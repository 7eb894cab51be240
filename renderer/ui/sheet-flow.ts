import { createContext, type ReactNode, type RefObject } from 'react';

/** Sheets that follow each other as one: they keep their size and place, and say above their title how far the person is. */
export interface SheetFlow {
  steps: ReactNode;
  /** Whether one of them is there already, so that the next one takes its place without a move. */
  isOpen: RefObject<boolean>;
}

export const SheetFlowContext = createContext<SheetFlow | null>(null);
