exports.same = (x) => x;
