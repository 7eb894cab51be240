import { parseArgs } from 'node:util';

/** What electron-builder asks of fpm, as far as a deb or an rpm is concerned. */
export interface PackageOrder {
  type: 'deb' | 'rpm';
  output: string;
  name: string;
  version: string;
  architecture: string;
  maintainer: string;
  vendor: string;
  url: string;
  license: string;
  category: string;
  priority: string;
  summary: string;
  description: string;
  depends: string[];
  recommends: string[];
  compression: string;
  afterInstall: string | undefined;
  afterRemove: string | undefined;
  /** From a file or folder of this machine (a folder with a slash at its end means what is in it) to an absolute path. */
  files: { from: string; to: string }[];
}

const options = {
  source: { type: 'string', short: 's' },
  type: { type: 'string', short: 't' },
  force: { type: 'boolean' },
  depends: { type: 'string', multiple: true, short: 'd' },
  package: { type: 'string' },
  name: { type: 'string' },
  version: { type: 'string' },
  iteration: { type: 'string' },
  architecture: { type: 'string' },
  maintainer: { type: 'string' },
  vendor: { type: 'string' },
  url: { type: 'string' },
  license: { type: 'string' },
  category: { type: 'string' },
  description: { type: 'string' },
  'after-install': { type: 'string' },
  'after-remove': { type: 'string' },
  'deb-compression': { type: 'string' },
  'deb-priority': { type: 'string' },
  'deb-recommends': { type: 'string', multiple: true },
  'rpm-compression': { type: 'string' },
  'rpm-os': { type: 'string' },
  'rpm-summary': { type: 'string' },
} as const;

/**
 * Reads the arguments of fpm.
 *
 * @throws TypeError for one that is not known, since a package that silently lacks something is worse than none
 */
export function readFpmArguments(given: readonly string[]): PackageOrder {
  const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
  if (values.source !== 'dir') throw new TypeError('only folders can be packed');
  if (values.type !== 'deb' && values.type !== 'rpm') throw new TypeError(`no ${values.type} is built here`);
  const [first = '', ...rest] = (values.description ?? '').split('\n');
  const isDeb = values.type === 'deb';
  return {
    type: values.type,
    output: need(values.package, 'package'),
    name: need(values.name, 'name'),
    version: need(values.version, 'version'),
    architecture: need(values.architecture, 'architecture'),
    maintainer: values.maintainer ?? '',
    vendor: values.vendor ?? '',
    url: values.url ?? '',
    license: values.license ?? '',
    category: values.category ?? '',
    priority: values['deb-priority'] ?? 'optional',
    summary: isDeb ? first : (values['rpm-summary'] ?? first),
    description: (isDeb ? rest.join('\n') : (values.description ?? '')).trim(),
    depends: values.depends ?? [],
    recommends: values['deb-recommends'] ?? [],
    compression: values[`${values.type}-compression`] ?? 'xz',
    afterInstall: values['after-install'],
    afterRemove: values['after-remove'],
    files: positionals.map(readMapping),
  };
}

function readMapping(given: string): { from: string; to: string } {
  const [from = '', to = ''] = given.split('=');
  if (!from || !to.startsWith('/')) throw new TypeError(`“${given}” says not where it goes`);
  return { from, to };
}

function need(value: string | undefined, name: string): string {
  if (!value) throw new TypeError(`--${name} is missing`);
  return value;
}
