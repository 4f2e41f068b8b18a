package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pace against time (序时进度), the usual method for plans. With the base (t0, y0), the latest value (t, y) and the target
 * (T, yT):
 *
 * <p>done = (y−y0)/(yT−y0), time = (t−t0)/(T−t0), pace = done/time. Whether up or down is the way follows from yT and y0.
 *
 * <p>With a path its value of that time replaces the straight line: pace = (y−y0)/(path−y0). Between two values of the path
 * the straight line from the one to the other counts.
 *
 * <table>
 * <caption>Grades, the first that holds</caption>
 * <tr><td>{@link Grade#ACHIEVED}</td><td>done ≥ 1</td></tr>
 * <tr><td>{@link Grade#MOVING_AWAY}</td><td>done &lt; 0</td></tr>
 * <tr><td>{@link Grade#ON_PACE}</td><td>pace ≥ 1</td></tr>
 * <tr><td>{@link Grade#NEARLY}</td><td>pace ≥ 0.9</td></tr>
 * <tr><td>{@link Grade#BEHIND}</td><td>pace &lt; 0.9</td></tr>
 * </table>
 *
 * <p>After T all time counts as passed: time = 1 and the target itself is due. Where a path asks for no advance by then (its
 * value is that of the base, or on the other side of it) there is no pace; who is at least on the path is on pace, and who
 * is not is moving away.
 *
 * <p>Not assessable: no target; no base or nothing observed after it; a target not later than the base; and yT = y0, which
 * is a level to keep: it has no way to go, and neither direction nor share of it can be told ({@link Keeping} is its
 * method).
 */
public final class Pace {

    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    private Pace() {}

    /** The appraisal by this method. */
    public static Appraisal of(Track track) {
        Map<Symbol, BigDecimal> numbers = track.numbers();
        Optional<Guard> obstacle = track.obstacle();
        if (obstacle.isPresent()) {
            return Appraisal.notAssessable(Method.PACE, obstacle.get(), numbers);
        }
        return of(track.course(), numbers);
    }

    private static Appraisal of(Course course, Map<Symbol, BigDecimal> numbers) {
        Course.Due due = course.due();
        BigDecimal gain = course.latest().gainSince(course.base());
        numbers.put(Symbol.PATH_VALUE, due.value(course.base()));
        numbers.put(Symbol.DONE, course.done());
        numbers.put(Symbol.TIME, course.time());
        List<Guard> guards = new ArrayList<>();
        if (course.isOver()) {
            guards.add(Guard.TIME_OVER);
        }
        if (due.gain().signum() != course.direction()) {
            guards.add(Guard.PATH_NOT_AHEAD);
            return new Appraisal(Method.PACE, gradeWithoutAdvance(course), guards, numbers);
        }
        BigDecimal pace = due.share(gain);
        numbers.put(Symbol.PACE, pace);
        return new Appraisal(Method.PACE, grade(course.done(), pace), guards, numbers);
    }

    private static Grade gradeWithoutAdvance(Course course) {
        if (course.done().compareTo(BigDecimal.ONE) >= 0) {
            return Grade.ACHIEVED;
        }
        BigDecimal gain = course.latest().gainSince(course.base());
        boolean isOnPath = course.due().compareReached(gain) * course.direction() >= 0;
        return isOnPath ? Grade.ON_PACE : Grade.MOVING_AWAY;
    }

    private static Grade grade(BigDecimal done, BigDecimal pace) {
        if (done.compareTo(BigDecimal.ONE) >= 0) {
            return Grade.ACHIEVED;
        }
        if (done.signum() < 0) {
            return Grade.MOVING_AWAY;
        }
        if (pace.compareTo(BigDecimal.ONE) >= 0) {
            return Grade.ON_PACE;
        }
        return pace.compareTo(NEARLY) >= 0 ? Grade.NEARLY : Grade.BEHIND;
    }
}
