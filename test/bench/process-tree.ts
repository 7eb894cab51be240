import { readdirSync, readFileSync } from 'node:fs';

/** A process and how much of the memory is its own share, by what it is to Electron. */
export interface Share {
  kind: string;
  pssKib: number;
  /** What no file backs: heaps, above all. */
  anonymousKib: number;
  cpuMs: number;
}

/** Clock ticks are hundredths of a second on every Linux that matters (sysconf(_SC_CLK_TCK)). */
const tickMs = 10;

/** All processes that one started, itself included, with what each takes. */
export function sharesOf(pid: number): Share[] {
  return treeOf(pid).flatMap((each) => {
    const smaps = read(each, 'smaps_rollup');
    const stat = statOf(each);
    // It has ended meanwhile.
    if (smaps === '' || stat.length === 0) return [];
    const kib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(smaps)?.[1] ?? 0);
    const cpuMs = (Number(stat[11]) + Number(stat[12])) * tickMs;
    return { kind: kindOf(each), pssKib: kib('Pss'), anonymousKib: kib('Pss_Anon'), cpuMs };
  });
}

export function totalMib(shares: readonly Share[]): number {
  return shares.reduce((sum, { pssKib }) => sum + pssKib, 0) / 1024;
}

/** "main 80 (anonymous 31), renderer 60 (…)". */
export function splitText(shares: readonly Share[]): string {
  const mib = (kib: number) => (kib / 1024).toFixed(1);
  return shares
    .map(({ anonymousKib, kind, pssKib }) => `${kind} ${mib(pssKib)} (${mib(anonymousKib)})`)
    .join(', ');
}

function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const tree = [root];
  for (const pid of tree)
    tree.push(...parents.filter(({ parent }) => parent === pid).map((each) => each.pid));
  return tree;
}

function kindOf(pid: number): string {
  const command = read(pid, 'cmdline');
  const [, kind] = /--type=([\w-]+)/.exec(command) ?? [];
  const [, service] = /--utility-sub-type=([\w.]+)/.exec(command) ?? [];
  return service ?? kind ?? (command.includes('--no-zygote-sandbox') ? 'zygote' : 'main');
}

/** The words after the name, from proc(5): `pid (name) state parent …`. */
function statOf(pid: number): string[] {
  return read(pid, 'stat').split(') ').pop()?.split(' ').filter(Boolean) ?? [];
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
