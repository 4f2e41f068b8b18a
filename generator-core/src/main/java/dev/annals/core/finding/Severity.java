package dev.annals.core.finding;

/** How much a finding weighs: an error stops the run before anything is written, the others are only told. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
