export interface Slice<T> {
  /** Of the event or snapshot that brought the value; -1 before the first. */
  revision: number;
  value: T;
}
