package dev.annals.core.model;

/**
 * Hash values for keys made of several ids.
 *
 * <p>Numbered ids ({@code district-017}, {@code indicator-05}) differ in their last characters only. Multiplied by 31 and
 * added up, as records do it, the differences of one part cancel out those of another: 80,000 figures shared 2,000 hash
 * values, and every look-up became a search.
 */
public final class KeyHash {

    private static final int SPREAD = 0x9E3779B1;
    private static final int HALF = 16;

    private KeyHash() {}

    /** The hash value of two parts in this order. */
    public static int of(Object first, Object second) {
        return with(with(0, first), second);
    }

    /** The hash value of three parts in this order. */
    public static int of(Object first, Object second, Object third) {
        return with(of(first, second), third);
    }

    /** The hash value of the parts in this order. */
    public static int of(Object... parts) {
        int hash = 0;
        for (Object part : parts) {
            hash = with(hash, part);
        }
        return hash;
    }

    private static int with(int before, Object part) {
        int hash = (before ^ part.hashCode()) * SPREAD;
        return hash ^ hash >>> HALF;
    }
}
