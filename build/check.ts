// node build/check.ts: types, lint and format, everything at once and all of it shown.
import { runTool } from './run-tool.ts';

const codes = [
  await runTool('node_modules/typescript/bin/tsc', ['-p', '.']),
  await runTool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
];
const failed = codes.filter((code) => code !== 0).length;
console.log(failed === 0 ? 'check: types, lint and format are fine' : 'check: see above');
process.exitCode = failed === 0 ? 0 : 1;
