class BracketError extends Error {}

function balanced(text) {
  return false;
}

module.exports = { balanced, BracketError };
