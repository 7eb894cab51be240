import { useEffect, useState } from 'react';
import { afterNextFrame } from '../store/after-next-frame.ts';

/** Whether what was drawn first has been painted: what need not be in that picture is drawn after it. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterNextFrame(() => setPainted(true)), []);
  return isPainted;
}
