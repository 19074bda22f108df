// What Cupel tells the harness before any code of the learner runs: PROTOCOL.md, "The letter to a harness".
#pragma once

namespace cupel {

struct Letter {
    char nonce[80];      // begins every line of the report
    char first[80];      // id of the test that must fail before all others
    char last[80];       // id of the one that must fail after them
};

const Letter &letter();

} // namespace cupel
