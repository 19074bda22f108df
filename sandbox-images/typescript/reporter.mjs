// JUnit XML of what node:test says, with the ids that suites in JavaScript have: `fact.test.ts::suite > test`.
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => String(text).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/gu, '?').replace(/[&<>"]/g, (c) => ENTITIES[c]);

const nameOf = (file) => file.replace(/^\/box\/suite(-out)?\//, '').replace(/\.([mc]?)js$/, '.$1ts');

// Frames of node's own files help nobody.
const traceOf = (error) => String(error?.stack ?? '').split('\n').filter((line) => !/^ {4}at .*node:/.test(line)).join('\n');

function failure({ error }) {
  const cause = error.cause ?? error;
  const tag = cause.code === 'ERR_ASSERTION' ? 'failure' : 'error';
  const message = cause instanceof Error ? `${tag === 'error' ? `${cause.name}: ` : ''}${cause.message}` : String(cause.message ?? cause);
  return `<${tag} message="${escaped(message)}">${escaped(traceOf(cause))}</${tag}>`;
}

function testCase(id, { details, skip, todo }, failed) {
  const inner = skip !== undefined || todo !== undefined ? '<skipped/>' : failed ? failure(details) : '';
  return `<testcase name="${escaped(id)}" time="${(details.duration_ms / 1000).toFixed(3)}">${inner}</testcase>\n`;
}

// Tests below each other are told in order: the names above one are the last that began.
export default async function* report(events) {
  const names = [];
  const said = new Map();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite>\n';
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    } else if (type === 'test:stderr') {
      said.set(data.file, (said.get(data.file) ?? '') + data.message);
    } else if (type === 'test:pass' || type === 'test:fail') {
      const failed = type === 'test:fail';
      const isFile = data.name === data.file;
      if (isFile && failed) {
        const error = `${nameOf(data.file)} could not be loaded, or ended before its tests`;
        yield `<testcase name="${escaped(nameOf(data.file))}"><error message="${escaped(error)}">${escaped(said.get(data.file) ?? '')}</error></testcase>\n`;
      } else if (!isFile && data.details.type !== 'suite') {
        const path = [...names.slice(0, data.nesting), data.name].join(' > ');
        yield testCase(`${nameOf(data.file)}::${path}`, data, failed);
      }
    }
  }
  yield '</testsuite>\n';
}
