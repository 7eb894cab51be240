let areRemoved = false;

/** Whether the folders of the app are gone for good: nothing is written into them any more. */
export function areFoldersRemoved(): boolean {
  return areRemoved;
}

export function noteFoldersRemoved(): void {
  areRemoved = true;
}
