package dev.annals.core.print.deflate;

import java.util.zip.Adler32;

/** An Adler-32 sum (RFC 1950, 8.2) of parts of which the sums may be known already. */
public final class AdlerSum {

    private static final long MODULUS = 65521;

    private long bytes = 1;
    private long sums;
    private int count;

    /** Adds bytes. */
    public AdlerSum add(byte[] added) {
        Adler32 adler = new Adler32();
        adler.update(added);
        return add((int) adler.getValue(), added.length);
    }

    /** Adds so many bytes that have this sum by themselves. */
    public AdlerSum add(int sum, int length) {
        // Each sum begins with 1, which all bytes behind it count once more.
        sums = (sums + (sum >>> 16) + length % MODULUS * (bytes + MODULUS - 1)) % MODULUS;
        bytes = (bytes + (sum & 0xFFFF) + MODULUS - 1) % MODULUS;
        count += length;
        return this;
    }

    /** How many bytes have been added. */
    public int count() {
        return count;
    }

    /** The sum of all. */
    public int value() {
        return (int) (sums << 16 | bytes);
    }
}
