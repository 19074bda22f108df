"""Between a learner's code and what Cupel reads of it."""

SUITE = "/box/suite"     # the learner's, the given and the suite's files, side by side
SRC = "/box/src"         # the learner's and the given files, where programs run and functions are called
