package dev.annals.core.validate.prose;

import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;

/** The lines that places are in: the same one for all that follow each other in a line. Not safe for threads. */
final class Lines {

    private Line last = new Line("", 0);

    Line of(Place place) {
        if (place.line() != last.number() || !place.file().equals(last.file())) {
            last = new Line(place.file(), place.line());
        }
        return last;
    }
}
