// attack 93: end the process below all hooks | in: unit-javascript | must: runtime_error
process.reallyExit(0);
