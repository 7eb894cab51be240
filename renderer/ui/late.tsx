import type { ComponentType, ReactNode } from 'react';
import { type Part, usePart } from '../store/part.ts';
import { PartFailed } from './part-failed.tsx';

interface LateProps<P> {
  part: Part<ComponentType<P>>;
  children: (Shown: ComponentType<P>) => ReactNode;
}

/** A component that is loaded when it is shown for the first time. That takes a few milliseconds, so nothing stands in its place. */
export function Late<P>({ part, children }: LateProps<P>) {
  const { part: Shown, failed } = usePart(part);
  if (failed) return <PartFailed part={part} />;
  return Shown && children(Shown);
}
