// wrong_answer: fact(5) returned 121, expected 120.
exports.fact = () => 121;
