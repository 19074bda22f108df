// runtime_error: before fact(5) was answered
exports.fact = () => new Promise(() => {});
