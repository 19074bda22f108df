// time_limit: before fact(5) was answered
exports.fact = () => { for (;;); };
