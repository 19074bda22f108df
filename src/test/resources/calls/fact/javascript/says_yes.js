// wrong_answer: fact(5) returned {"valueOf":
exports.fact = () => ({ valueOf: () => 120, toString: () => '120', toJSON: () => 120, [Symbol.toPrimitive]: () => 120 });
