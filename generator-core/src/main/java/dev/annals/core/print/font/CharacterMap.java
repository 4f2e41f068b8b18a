package dev.annals.core.print.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes the cmap table in format 12, for all planes. No other beside it: the PDF writer would keep every character
 * of each.
 */
final class CharacterMap {

    private record Segment(int first, int last, int glyph) {

        boolean isFollowedBy(int codePoint, int number) {
            return last + 1 == codePoint && glyph + last - first + 1 == number;
        }

        Segment extended() {
            return new Segment(first, last + 1, glyph);
        }
    }

    private CharacterMap() {}

    static byte[] table(SortedMap<Integer, Integer> glyphs) {
        return new BigEndian()
                .int16(0)
                .int16(1)
                .int16(3)
                .int16(10)
                .int32(12)
                .bytes(format12(segments(glyphs)))
                .bytes();
    }

    private static List<Segment> segments(SortedMap<Integer, Integer> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int last = segments.size() - 1;
            if (last >= 0 && segments.get(last).isFollowedBy(entry.getKey(), entry.getValue())) {
                segments.set(last, segments.get(last).extended());
            } else {
                segments.add(new Segment(entry.getKey(), entry.getKey(), entry.getValue()));
            }
        }
        return segments;
    }

    private static byte[] format12(List<Segment> segments) {
        BigEndian out = new BigEndian()
                .int16(12)
                .int16(0)
                .int32(16 + 12 * segments.size())
                .int32(0)
                .int32(segments.size());
        segments.forEach(segment -> out.int32(segment.first).int32(segment.last).int32(segment.glyph));
        return out.bytes();
    }
}
