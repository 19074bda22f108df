// runtime_error: fact(5) threw TypeError: Cannot read properties of null (reading 'x'), expected 120.
exports.fact = () => null.x;
