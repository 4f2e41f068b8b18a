package dev.annals.core.print.trailer;

import java.util.ArrayList;
import java.util.List;

/** Objects that are put together into streams at the end of a file (ISO 32000-1, 7.5.7). */
public final class ObjectStreams {

    /** Objects in a stream: the more, the better they are pressed, but who wants to read one must unpack them all. */
    private static final int MOST = 500;

    private static final byte[] BEGIN = FileBytes.ascii(" 0 obj\n<</Type/ObjStm/N ");
    private static final byte[] FIRST = FileBytes.ascii("/First ");

    private final Trailer trailer;
    private final FileBytes places = new FileBytes(1 << 13);
    private final FileBytes objects = new FileBytes(1 << 16);
    private final List<Integer> starts = new ArrayList<>();
    private final int last;
    private int count;

    /**
     * Streams for objects that are added to a file.
     *
     * @param numbers how many objects will get a new number
     */
    public ObjectStreams(Trailer trailer, int numbers) {
        this.trailer = trailer;
        this.last = trailer.next() + numbers;
    }

    /** Begins the object with the next number. Returns what it is to be appended to. */
    public FileBytes begin() {
        makeRoom();
        int number = trailer.next();
        trailer.addWithin(stream(), count);
        return begin(number);
    }

    /** Begins an object whose number had been taken for it. Returns what it is to be appended to. */
    public FileBytes beginTaken(int number) {
        makeRoom();
        trailer.putWithin(number, stream(), count);
        return begin(number);
    }

    private FileBytes begin(int number) {
        places.append(number).write(' ');
        places.append(objects.size()).write(' ');
        count++;
        return objects;
    }

    private int stream() {
        return last + starts.size();
    }

    private void makeRoom() {
        objects.write(' ');
        if (count == MOST) {
            write();
        }
    }

    private void write() {
        FileBytes file = trailer.file();
        int number = stream();
        starts.add(file.size());
        file.append(number).append(BEGIN).append(count).append(FIRST).append(places.size());
        file.appendStream(places, objects);
        places.cut(0);
        objects.cut(0);
        count = 0;
    }

    /**
     * Writes the last stream and the end of the file.
     *
     * @throws IllegalStateException when not as many new numbers were given as announced
     */
    public void end() {
        if (trailer.next() != last) {
            throw new IllegalStateException("the next object has number " + trailer.next() + ", not " + last);
        }
        write();
        starts.forEach(trailer::addAt);
        trailer.write();
    }
}
