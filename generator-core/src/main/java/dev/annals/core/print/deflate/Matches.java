package dev.annals.core.print.deflate;

import java.util.Arrays;

/**
 * Finds what repeats within a few hundred bytes, and nothing before them: so the tokens hold wherever the bytes stand
 * (RFC 1951, 4, always with the longest match at hand).
 */
final class Matches {

    private static final int HASH_BITS = 8;

    /** Earlier places that are looked at: outlines seldom have more that begin alike. */
    private static final int MOST_TRIES = 32;

    private static final int NONE = -1;

    private final byte[] source;
    private final int from;
    private final int to;

    /** The last place of each hash, and the place before of each place. */
    private final int[] latest = new int[1 << HASH_BITS];

    private final int[] earlier;

    private int length;
    private int distance;

    private Matches(byte[] source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.earlier = new int[to - from];
        Arrays.fill(latest, NONE);
    }

    /** Tells the tokens of a part of the bytes, from one place to before another. */
    static void find(byte[] source, int from, int to, Tokens tokens) {
        new Matches(source, from, to).tell(tokens);
    }

    private void tell(Tokens tokens) {
        int at = from;
        while (at < to) {
            search(at, remember(at));
            if (length >= Tokens.SHORTEST_MATCH) {
                tokens.match(length, distance);
            } else {
                length = 1;
                tokens.literal(source[at] & 0xFF);
            }
            int next = at + length;
            for (at++; at < next; at++) {
                remember(at);
            }
        }
    }

    /** Notes a place and gives the last one that may begin alike. */
    private int remember(int at) {
        if (at > to - Tokens.SHORTEST_MATCH) {
            return NONE;
        }
        int three = (source[at] & 0xFF) << 16 | (source[at + 1] & 0xFF) << 8 | source[at + 2] & 0xFF;
        int hash = three * 0x9E3779B1 >>> Integer.SIZE - HASH_BITS;
        int last = latest[hash];
        earlier[at - from] = last;
        latest[hash] = at;
        return last;
    }

    /** The longest match that begins here, of equal ones the nearest. */
    private void search(int at, int last) {
        length = 0;
        int most = Math.min(to - at, Tokens.LONGEST_MATCH);
        int place = last;
        int first = Math.max(from, at - Tokens.FARTHEST_MATCH);
        for (int tries = 0; tries < MOST_TRIES && place >= first && length < most; tries++) {
            int same = same(place, at, most);
            if (same > length) {
                length = same;
                distance = at - place;
            }
            place = earlier[place - from];
        }
    }

    private int same(int place, int at, int most) {
        int same = 0;
        while (same < most && source[place + same] == source[at + same]) {
            same++;
        }
        return same;
    }
}
