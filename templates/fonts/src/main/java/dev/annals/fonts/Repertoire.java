package dev.annals.fonts;

import java.nio.charset.Charset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which characters a face holds. */
final class Repertoire {

    /** Marks that reports use and GB 2312 does not have. */
    private static final String EXTRA =
            "–—‘’“”•…‰′″※€℃℉№™←↑→↓↔⇒−∕≈≠≤≥⊕①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳■□▲△▶▼▽◆◇○◎●◐◑★☆✓✔✕✗✘㎎㎏㎜㎝㎞㎡㎥₀₁₂₃₄₅₆₇₈₉²³¹⁰⁴⁵⁶⁷⁸⁹½¼¾±×÷°·〇々〒〓〔〕〖〗￥￠￡～";

    /** The blocks of Chinese characters: the unified ones, the extensions and the compatibility forms. */
    private static final int[][] HAN = {{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xF900, 0xFAD9}, {0x20000, 0x323AF}};

    private Repertoire() {}

    /** The common characters: GB 2312, Latin with diacritics, Greek, Cyrillic, punctuation, arrows, marks. */
    static SortedSet<Integer> common() {
        SortedSet<Integer> points = new TreeSet<>(doubleByte("GB2312", 0xA1, 0xF7, 0xA1));
        range(points, 0x20, 0x7E);
        range(points, 0xA0, 0x17F);
        EXTRA.codePoints().forEach(points::add);
        return points;
    }

    /**
     * All of GBK and every Chinese character of the Unicode blocks that a source has, and so all those of the
     * 通用规范汉字表 that it has.
     */
    static SortedSet<Integer> all() {
        SortedSet<Integer> points = common();
        points.addAll(doubleByte("GBK", 0x81, 0xFE, 0x40));
        for (int[] block : HAN) {
            range(points, block[0], block[1]);
        }
        return points;
    }

    private static void range(SortedSet<Integer> points, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(points::add);
    }

    /** The characters of a double-byte charset, without its private use area. */
    private static SortedSet<Integer> doubleByte(String charset, int firstLead, int lastLead, int firstTrail) {
        SortedSet<Integer> points = new TreeSet<>();
        Charset decoder = Charset.forName(charset);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, decoder);
                if (text.codePointCount(0, text.length()) == 1 && isUsable(text.codePointAt(0))) {
                    points.add(text.codePointAt(0));
                }
            }
        }
        return points;
    }

    private static boolean isUsable(int codePoint) {
        return codePoint != 0xFFFD && (codePoint < 0xE000 || codePoint >= 0xF900);
    }
}
