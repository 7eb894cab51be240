const mostRecent = 5;

let recent: readonly string[] = [];

/** Ids of what was used lately, the latest first. Of this run alone: what somebody did last is nobody's to read on the disk. */
export function recentIds(): readonly string[] {
  return recent;
}

export function noteUse(id: string): void {
  recent = [id, ...recent.filter((each) => each !== id)].slice(0, mostRecent);
}
