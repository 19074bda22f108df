// Checks the syntax of every source, all in one process, as the kind of module that node will take it for.
//
//     node --no-warnings --experimental-vm-modules check.mjs FILE...
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const COMMONJS = ['exports', 'require', 'module', '__filename', '__dirname'];
const ONLY_IN_MODULES = /import statement|Unexpected token 'export'|'import\.meta'/;
const MAYBE_IN_MODULES = /await is only valid/;

// The "type" of the nearest package.json, as node looks for it.
function packageType(folder) {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type;
  return folder === '.' ? undefined : packageType(dirname(folder));
}

function typeOf(file) {
  if (file.endsWith('.mjs')) return 'module';
  return file.endsWith('.cjs') ? 'commonjs' : packageType(dirname(file));
}

function parses(parse) {
  try {
    parse();
    return undefined;
  } catch (fault) {
    return fault.message;
  }
}

// Says as what a faulty file is faulty, or nothing.
function faultOf(file) {
  const text = readFileSync(file, 'utf8');
  const type = typeOf(file);
  const asModule = () => parses(() => new vm.SourceTextModule(text));
  if (type === 'module') return asModule() && 'module';
  const fault = parses(() => vm.compileFunction(text, COMMONJS));
  if (type === 'commonjs' || !fault) return fault && 'commonjs';
  // Without a "type", node takes a file that only makes sense as a module for one
  if (ONLY_IN_MODULES.test(fault)) return asModule() && 'module';
  return MAYBE_IN_MODULES.test(fault) && !asModule() ? undefined : 'commonjs';
}

// node's own words, with the line. A copy whose name says what it is: node --check does not look into a file to find out.
function explain(file, kind) {
  const copy = join(mkdtempSync(join(tmpdir(), 'check-')), kind === 'module' ? 'source.mjs' : 'source.cjs');
  writeFileSync(copy, readFileSync(file));
  const { stderr } = spawnSync(process.execPath, ['--check', copy], { encoding: 'utf8' });
  return stderr.replaceAll(`file://${copy}`, file).replaceAll(copy, file)
    .split('\n').filter((line) => !/^ {4}at |^Node\.js v|^\(/.test(line)).join('\n').trim();
}

for (const file of process.argv.slice(2)) {
  const kind = faultOf(file);
  if (kind) {
    process.exitCode = 1;
    console.error(`${explain(file, kind)}\n`);
  }
}
