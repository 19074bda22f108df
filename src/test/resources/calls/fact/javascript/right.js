// passed
function fact(n) {
  console.log('thinking of', n);
  return n < 2 ? 1 : n * fact(n - 1);
}
module.exports = { fact };
