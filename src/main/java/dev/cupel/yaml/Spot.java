package dev.cupel.yaml;

/// A line of a file, and where its faults are told.
public record Spot(String file, int line, Faults faults) {
    public void fault(String detail) {
        faults.add(file, line, detail);
    }
}
