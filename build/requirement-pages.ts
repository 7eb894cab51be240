import { conformanceTable } from '../test/support/conformance/conformance-table.ts';
import { listedMessageFaults, listedWorldFaults } from '../test/support/conformance/fault-list.ts';
import { type Ending, type ModuleRow, type Plan, plans } from '../test/support/conformance/module-row.ts';
import { notReproduced } from '../test/support/conformance/not-reproduced.ts';
import { numberedRequirements, type Requirement } from '../test/support/conformance/requirement-list.ts';
import type { TaggedTest } from './tagged-tests.ts';

const generated = '<!-- Written by `npm run docs`; do not edit. -->';

export interface RequirementPage {
  markdown: string;
  /** Requirements and faults that no test names. */
  unproven: string[];
  /** Tags that name no requirement and no fault. */
  unknown: string[];
}

/** The page that says which test proves which requirement. */
export function requirementPage(tests: readonly TaggedTest[]): RequirementPage {
  const sections = [
    { heading: 'Requirements of a native OAuth client', rows: numberedRequirements },
    { heading: 'Faults of ID tokens and of answers', rows: listedMessageFaults },
    { heading: 'Faults of the world', rows: listedWorldFaults },
  ];
  const known = sections.flatMap(({ rows }) => rows.map((row) => row.tag));
  const named = new Set(tests.flatMap(({ tags }) => tags));
  const unproven = known.filter((tag) => !named.has(tag));
  const unknown = [...named].filter((tag) => !known.includes(tag)).sort();
  const markdown = [
    generated,
    '# What is proved, and by which test',
    'A test names what it proves by tags at the end of its title, such as `[R7]` or `[F:wrong-iss]`. Those with a local server run against it over real sockets, with the fault switched on.',
    ...sections.flatMap(({ heading, rows }) => [`## ${heading}`, requirementTable(rows, tests)]),
    ...listOf('Not proved yet', unproven),
    ...listOf('Tags that name nothing', unknown),
  ].join('\n\n');
  return { markdown: `${markdown}\n`, unproven, unknown };
}

/** The page on the modules of the conformance suite. */
export function conformancePage(): string {
  const parts = (Object.keys(plans) as Plan[]).flatMap((plan) => [
    `## \`${plans[plan]}\``,
    moduleTable(conformanceTable.filter((row) => row.in.includes(plan))),
  ]);
  const left = notReproduced.map(
    ({ modules, why }) => `- ${modules.map((module) => `\`${module}\``).join(', ')}: ${why}`,
  );
  const markdown = [
    generated,
    '# The conformance suite’s client modules',
    'The OpenID Foundation’s conformance suite tests clients by a server that misbehaves, module by module. Here its modules are reproduced under its names (as they were in August 2026), each against the composed app and the local authorization server over real sockets: `test/integration/openid-conformance.test.ts`. The suite itself was not run, and none of this is a certification. Where it leaves a choice, Holdfast refuses. Whatever is refused, nothing of it is kept, and nothing more is asked for with it.',
    ...parts,
    '## Not reproduced',
    left.join('\n'),
  ].join('\n\n');
  return `${markdown}\n`;
}

function requirementTable(rows: readonly Requirement[], tests: readonly TaggedTest[]): string {
  return table(
    ['', 'What', 'Where', 'Tests'],
    rows.map(({ tag, words, source }) => {
      const proofs = tests.filter(({ tags }) => tags.includes(tag));
      const names = proofs.map(({ file, title }) => `${file.replace(/^test\//, '')} · ${title}`);
      return [tag.replace(/^F:/, ''), words, source, [...new Set(names)].join('<br>')];
    }),
  );
}

function moduleTable(rows: readonly ModuleRow[]): string {
  return table(
    ['Module', 'The server', 'The client', 'Besides'],
    rows.map(({ module, server, ends, looksAt, note }) => {
      const besides = [looksAt && `Looked at: ${looksAt}.`, note].filter((text) => text !== undefined);
      return [`\`${module}\``, server, endingWords(ends), besides.join(' ')];
    }),
  );
}

function endingWords(ends: Ending): string {
  switch (ends.at) {
    case 'connected':
      return 'connects';
    case 'refused':
      return `refuses: ${ends.code}`;
    case 'not-taken':
      return `does not take it, and waits on: ${ends.code}`;
    case 'refreshed':
      return 'goes on with the new tokens';
    case 'refresh-rejected':
      return `refuses, and asks for a new consent: ${ends.code}`;
  }
}

function listOf(heading: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`## ${heading}`, names.map((name) => `- ${name}`).join('\n')];
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
