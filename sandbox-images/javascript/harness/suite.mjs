// The learner's, the given and the suite's files, side by side.
export const SUITE = '/box/suite';
