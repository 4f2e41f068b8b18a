package dev.annals.core.print.deflate;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * How the tokens of a block are written: a block with Huffman codes of its own, which it tells first (RFC 1951, 3.2.7).
 * Immutable.
 */
public final class BlockCode {

    private static final int DYNAMIC = 2;

    private static final int STORED = 0;

    /** Bits of a block's kind, after that which says whether it is the last. */
    private static final int KIND = 2;

    /** Lengths of codes are told in four bits each: to do it in fewer would spare a hundred bytes of a face. */
    private static final int BITS_OF_LENGTH = 4;

    /** The order in which the lengths of the codes of lengths are told, and the last three of them are for repeating. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int FIRST_REPEAT = 16;

    private final HuffmanCode symbols;
    private final HuffmanCode distances;
    private final Bits head;

    private BlockCode(Sample sample) {
        symbols = new HuffmanCode(CodeLengths.of(sample.symbols, HuffmanCode.LONGEST));
        distances = new HuffmanCode(CodeLengths.of(sample.distances, HuffmanCode.LONGEST));
        BitWriter out = new BitWriter(ORDER.length + symbols.size());
        writeHead(out);
        head = out.bits();
    }

    /** Bytes like which others will be; every symbol can be written, also one that does not occur in them. */
    public static final class Sample implements Tokens {

        private final int[] symbols = new int[Symbols.LITERALS_AND_LENGTHS];
        private final int[] distances = new int[Symbols.DISTANCES];

        /** The sample of no bytes. */
        public Sample() {
            Arrays.fill(symbols, 1);
            Arrays.fill(distances, 1);
        }

        /** Adds a part of some bytes, from one place to before another. */
        public Sample add(byte[] source, int from, int to) {
            Matches.find(source, from, to, this);
            return this;
        }

        @Override
        public void literal(int value) {
            symbols[value]++;
        }

        @Override
        public void match(int length, int distance) {
            symbols[Symbols.ofLength(length)]++;
            distances[Symbols.ofDistance(distance)]++;
        }

        /** The codes that write such bytes in few bits. */
        public BlockCode code() {
            return new BlockCode(this);
        }
    }

    private void writeHead(BitWriter out) {
        out.add(DYNAMIC << 1, KIND + 1);
        out.add(symbols.size() - 257, 5);
        out.add(distances.size() - 1, 5);
        out.add(ORDER.length - 4, 4);
        for (int length : ORDER) {
            out.add(length < FIRST_REPEAT ? BITS_OF_LENGTH : 0, 3);
        }
        int[] equal = new int[1 << BITS_OF_LENGTH];
        Arrays.fill(equal, BITS_OF_LENGTH);
        HuffmanCode lengths = new HuffmanCode(equal);
        for (HuffmanCode code : new HuffmanCode[] {symbols, distances}) {
            for (int symbol = 0; symbol < code.size(); symbol++) {
                lengths.write(code.length(symbol), out);
            }
        }
    }

    /** Begins a block, after which others come. */
    void begin(BitWriter out) {
        out.add(head);
    }

    /** The bits of some bytes in such a block, wherever they stand there. */
    public Bits bits(byte[] source, int from, int to) {
        BitWriter out = new BitWriter(to - from);
        Matches.find(source, from, to, new Writing(out));
        return out.bits();
    }

    /** The bits of tokens in such a block. */
    public Bits bits(Consumer<Tokens> source) {
        BitWriter out = new BitWriter(1);
        source.accept(new Writing(out));
        return out.bits();
    }

    /** Ends a block and begins the next byte, with an empty block that is stored (RFC 1951, 3.2.4). */
    void end(BitWriter out) {
        symbols.write(Symbols.END_OF_BLOCK, out);
        out.add(STORED << 1, KIND + 1);
        out.align();
        out.add(0xFFFF_0000L, Integer.SIZE);
    }

    private final class Writing implements Tokens {

        private final BitWriter out;

        Writing(BitWriter out) {
            this.out = out;
        }

        @Override
        public void literal(int value) {
            symbols.write(value, out);
        }

        @Override
        public void match(int length, int distance) {
            symbols.write(Symbols.ofLength(length), out);
            out.add(low(length - SHORTEST_MATCH, Symbols.extraOfLength(length)), Symbols.extraOfLength(length));
            distances.write(Symbols.ofDistance(distance), out);
            out.add(low(distance - 1, Symbols.extraOfDistance(distance)), Symbols.extraOfDistance(distance));
        }

        private static long low(int value, int bits) {
            return value & (1 << bits) - 1;
        }
    }
}
