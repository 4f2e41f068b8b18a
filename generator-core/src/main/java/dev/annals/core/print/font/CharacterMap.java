package dev.annals.core.print.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the cmap table: format 4 for the basic plane and format 12 for all planes. */
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
        byte[] basic = format4(segments(glyphs.headMap(0xFFFF)));
        byte[] full = format12(segments(glyphs));
        return new BigEndian()
                .int16(0)
                .int16(2)
                .int16(3)
                .int16(1)
                .int32(20)
                .int16(3)
                .int16(10)
                .int32(20 + basic.length)
                .bytes(basic)
                .bytes(full)
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

    private static byte[] format4(List<Segment> found) {
        List<Segment> segments = new ArrayList<>(found);
        segments.add(new Segment(0xFFFF, 0xFFFF, 0));
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        BigEndian out = new BigEndian()
                .int16(4)
                .int16(16 + 8 * count)
                .int16(0)
                .int16(count * 2)
                .int16(power * 2)
                .int16(Integer.numberOfTrailingZeros(power))
                .int16((count - power) * 2);
        segments.forEach(segment -> out.int16(segment.last));
        out.int16(0);
        segments.forEach(segment -> out.int16(segment.first));
        segments.forEach(segment -> out.int16(segment.first == 0xFFFF ? 1 : segment.glyph - segment.first));
        segments.forEach(segment -> out.int16(0));
        return out.bytes();
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
