import { type DragEvent, useRef, useState } from 'react';

export interface FileDrop {
  /** A file is held over the place. */
  isOver: boolean;
  handlers: {
    onDragEnter: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Takes one file that is dropped. Without `take`, a file is refused, as it would else be opened in the window. */
export function useFileDrop(take: ((file: File) => void) | undefined): FileDrop {
  // Enter and leave come for every child that the file passes.
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);
  const move = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setIsOver(depth.current > 0);
  };
  const onFile = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    act(event);
  };
  return {
    isOver: isOver && take !== undefined,
    handlers: {
      onDragEnter: onFile(() => move(1)),
      onDragLeave: onFile(() => move(-1)),
      onDragOver: onFile((event) => {
        event.dataTransfer.dropEffect = take ? 'copy' : 'none';
      }),
      onDrop: onFile((event) => {
        depth.current = 0;
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file) take?.(file);
      }),
    },
  };
}
