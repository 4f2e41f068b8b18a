package dev.annals.core.print.trailer;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The end of a file, which says where its objects are (ISO 32000-1, 7.5.8). It is taken off a finished file, so that objects
 * can be added in which the writer has no part, and written anew.
 */
public final class Trailer {

    /** Bytes of an entry: one of its kind, four of a place, two of an index. */
    private static final int WIDTH = 7;

    private static final int AT = 1;
    private static final int WITHIN = 2;
    private static final byte[] START = FileBytes.ascii("startxref\n");
    private static final byte[] BEGIN = FileBytes.ascii(" 0 obj\n<</Type/XRef/W[1 4 2]/Size ");
    private static final byte[] LAST = FileBytes.ascii("\n%%EOF\n");

    private final FileBytes file;
    private final FileBytes entries = new FileBytes(1 << 15);
    private final String told;

    /**
     * Takes the end off a file.
     *
     * @throws IllegalArgumentException when it does not end in a stream of entries
     */
    public Trailer(FileBytes file) {
        this.file = file;
        int start = file.number(file.last(START) + START.length);
        int stream = file.first(FileBytes.STREAM, start);
        if (stream < 0) {
            throw new IllegalArgumentException("no stream of entries");
        }
        int data = stream + FileBytes.STREAM.length;
        String dictionary = new String(file.array(), start, data - start, StandardCharsets.ISO_8859_1);
        this.told = part(dictionary, "/Root", "R") + part(dictionary, "/Info", "R") + part(dictionary, "/ID", "]");
        int objects = file.number(start + dictionary.indexOf("/Size ") + "/Size ".length());
        int place = dictionary.charAt(dictionary.indexOf("/W[1 ") + "/W[1 ".length()) - '0';
        read(data, objects - 1, place);
        file.cut(start);
    }

    /** A part of a dictionary from its key to its last letter. */
    private static String part(String dictionary, String key, String end) {
        int from = dictionary.indexOf(key);
        int to = dictionary.indexOf(end, from + key.length());
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException(dictionary);
        }
        return dictionary.substring(from, to + end.length());
    }

    /** Reads the entries of objects; the last, which is of these entries themselves, is not among them. */
    private void read(int data, int objects, int place) {
        byte[] packed = new byte[objects * (1 + place + 2)];
        Inflater inflater = new Inflater();
        inflater.setInput(file.array(), data, file.size() - data);
        try {
            if (inflater.inflate(packed) < packed.length) {
                throw new IllegalArgumentException(told);
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(told, e);
        } finally {
            inflater.end();
        }
        for (int at = 0; at < packed.length; at += 1 + place + 2) {
            entries.write(packed[at]);
            entries.append(new byte[4 - place]);
            entries.write(packed, at + 1, place + 2);
        }
    }

    /** How many numbers of objects are taken, and so the next one. */
    public int next() {
        return entries.size() / WIDTH;
    }

    /** The file, which more objects can be appended to. */
    FileBytes file() {
        return file;
    }

    /** Gives the next number to an object that begins at a place in the file. */
    void addAt(int place) {
        add(AT, place, 0);
    }

    /** Gives the next number to an object in a stream. */
    void addWithin(int stream, int index) {
        add(WITHIN, stream, index);
    }

    /** Tells where an object is whose number had been taken for it. */
    void putWithin(int number, int stream, int index) {
        int end = entries.size();
        // Only what follows the cut is written over.
        entries.cut(number * WIDTH);
        add(WITHIN, stream, index);
        entries.cut(end);
    }

    private void add(int kind, int place, int index) {
        entries.write(kind);
        for (int shift = 24; shift >= 0; shift -= 8) {
            entries.write(place >> shift);
        }
        entries.write(index >> 8);
        entries.write(index);
    }

    /** Writes the end of the file. */
    void write() {
        int start = file.size();
        int number = next();
        addAt(start);
        file.append(number).append(BEGIN).append(number + 1).append(FileBytes.ascii(told));
        file.appendStream(entries).append(START).append(start).append(LAST);
    }
}
