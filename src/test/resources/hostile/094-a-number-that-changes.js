// attack 94: proxies, toJSON and prototypes in place of a number | in: unit-javascript | must: wrong_answer runtime_error
Number.prototype.toJSON = () => 3;
Object.prototype.valueOf = () => 3;
exports.add = () => new Proxy({}, { get: (target, name) => (name === Symbol.toPrimitive ? () => 3 : () => 3) });
