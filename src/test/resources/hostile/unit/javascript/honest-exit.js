// Calls process.exit where it should return, and leaves a timer behind. EXPECT score 0
setInterval(() => {}, 1000);
exports.add = () => process.exit(0);
