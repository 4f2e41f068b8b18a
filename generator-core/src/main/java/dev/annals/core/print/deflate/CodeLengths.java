package dev.annals.core.print.deflate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** How many bits the code of each symbol has (Huffman 1952). */
final class CodeLengths {

    /**
     * A symbol or two nodes put together.
     *
     * @param number the symbol, or a higher number for a later pair
     */
    private record Node(long count, int number) {}

    private CodeLengths() {}

    /**
     * The lengths that write symbols which occur so often in few bits.
     *
     * @param counts how often each symbol occurs, at least once; two symbols or more
     * @param most the longest length allowed; 2 to its power is no less than the number of symbols
     */
    static int[] of(int[] counts, int most) {
        int[] flattened = counts;
        int[] lengths = unlimited(flattened);
        while (Arrays.stream(lengths).max().orElseThrow() > most) {
            // Counts that are nearer to each other make a tree that is less deep.
            flattened = Arrays.stream(flattened).map(count -> count / 2 + 1).toArray();
            lengths = unlimited(flattened);
        }
        return lengths;
    }

    private static int[] unlimited(int[] counts) {
        int symbols = counts.length;
        int[] above = new int[2 * symbols - 1];
        PriorityQueue<Node> rarest =
                new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::number));
        for (int symbol = 0; symbol < symbols; symbol++) {
            rarest.add(new Node(counts[symbol], symbol));
        }
        for (int pair = symbols; pair < above.length; pair++) {
            Node one = rarest.remove();
            Node two = rarest.remove();
            above[one.number] = pair;
            above[two.number] = pair;
            rarest.add(new Node(one.count + two.count, pair));
        }
        int[] depths = new int[above.length];
        for (int node = above.length - 2; node >= 0; node--) {
            depths[node] = depths[above[node]] + 1;
        }
        return Arrays.copyOf(depths, symbols);
    }
}
