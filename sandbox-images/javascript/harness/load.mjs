// Loads a file of the suite whose contents lie nowhere but here, as node would have loaded it.
import Module, { register } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const COMMONJS = ['exports', 'require', 'module', '__filename', '__dirname'];
const ONLY_IN_MODULES = /import statement|Unexpected token 'export'|'import\.meta'|await is only valid/;

// The "type" of the nearest package.json, as node looks for it.
function packageType(folder) {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type;
  return folder === '/' ? undefined : packageType(dirname(folder));
}

function isModule(path, text) {
  if (path.endsWith('.mjs')) return true;
  const type = path.endsWith('.cjs') ? 'commonjs' : packageType(dirname(path));
  if (type) return type === 'module';
  try {
    vm.compileFunction(text.replace(/^#!.*/, ''), COMMONJS);
    return false;
  } catch (fault) {
    return ONLY_IN_MODULES.test(fault.message);
  }
}

export async function load(path, bytes) {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (isModule(path, text)) {
    const url = pathToFileURL(path).href;
    register('./sealed.mjs', import.meta.url, { data: { url, text } });
    await import(url);
    return;
  }
  const module = new Module(path, null);
  module.id = '.';
  module.filename = path;
  module.paths = Module._nodeModulePaths(dirname(path));
  process.mainModule = module;
  Module._cache[path] = module;
  module._compile(text, path);
  module.loaded = true;
}
