import { app } from 'electron';

type Handlers = Record<string, (input: never) => unknown>;

/** What the program was told with its start. */
export function told<T>(): T {
  return JSON.parse(process.env.HOLDFAST_BENCH ?? '') as T;
}

/** Answers what the bench asks, one after the other, until it says `end`. Inside a program of {@link startProgram}. */
export function answerAsks(handlers: Handlers): void {
  process.on('message', async ({ input, name }: { name: string; input: never }) => {
    try {
      const value = await handlers[name]?.(input);
      if (name === 'end') app.exit();
      else process.send?.({ value });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.stack : String(error) });
    }
  });
  process.send?.({});
}
