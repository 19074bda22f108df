package dev.cupel.api;

/// Where things are.
final class Api {
    static final String ROOT = "/api/v1";
    static final String COURSES = ROOT + "/courses";
    static final String ASSIGNMENTS = COURSES + "/{course}/assignments";
    static final String ASSIGNMENT = ASSIGNMENTS + "/{assignment}";
    static final String SUBMISSIONS = ROOT + "/submissions";
    static final String RUNS = ROOT + "/runs";
    static final String RECEIPTS = ROOT + "/receipts";
    static final String KEYS = ROOT + "/keys";
    static final String LEARNER_TOKENS = ROOT + "/learner-tokens";
    static final String TENANTS = ROOT + "/tenants";
    static final String AUDIT = ROOT + "/audit";

    private Api() {}
}
