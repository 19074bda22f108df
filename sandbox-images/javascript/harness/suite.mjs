// The learner's, the given and the suite's files, side by side.
export const SUITE = '/box/suite';

// The learner's and the given files, where programs run and functions are called.
export const SRC = '/box/src';
