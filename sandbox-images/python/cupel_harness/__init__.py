"""Between pytest and the report that Cupel reads."""

SUITE = "/box/suite"     # the learner's, the given and the suite's files, side by side
