// node's loader asks here first: the one file that is sealed comes from memory.
let sealed;

export function initialize(data) {
  sealed = data;
}

export function load(url, context, next) {
  return url === sealed.url ? { format: 'module', source: sealed.text, shortCircuit: true } : next(url, context);
}
