package dev.cupel.api;

import dev.cupel.domain.Limits;
import dev.cupel.yaml.Amounts;

/// Limits as bundles write them.
record LimitsView(String cpu, String wall, String memory, String output, int processes) {
    static LimitsView of(Limits limits) {
        return new LimitsView(
                Amounts.text(limits.cpu()),
                Amounts.text(limits.wall()),
                limits.memory().toString(),
                limits.output().toString(),
                limits.processes());
    }
}
