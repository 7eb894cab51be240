/** Makes something when it is first asked for, and once. What is loaded by import() in there is a bundle of its own. */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
