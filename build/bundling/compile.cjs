// Electron, run as Node, runs this: compile.cjs <CommonJS file> <into> <flags of V8 that the app sets…>: writes what V8 compiles of the file.
const { readFileSync, writeFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const [file, into, ...flags] = process.argv.slice(2);
for (const flag of flags) setFlagsFromString(flag);
// Every function at once: nothing of it has run. Its name is given when it is loaded, and here it would make code that differs by folder.
setFlagsFromString('--no-lazy');
const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: 'compiled.cjs' });
// V8 takes it only where its flags are the same.
for (const flag of ['--lazy', '--hash-seed=0', '--random-seed=0']) setFlagsFromString(flag);
writeFileSync(into, script.createCachedData());
