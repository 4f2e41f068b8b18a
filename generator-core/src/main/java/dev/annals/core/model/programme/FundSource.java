package dev.annals.core.model.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where money comes from. */
public enum FundSource {
    CENTRAL,
    PROVINCIAL,
    CITY,
    COUNTY,
    /** Earmarked from the income of schools. */
    SCHOOL,
    /** Donations and enterprises. */
    SOCIETY;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<FundSource> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
