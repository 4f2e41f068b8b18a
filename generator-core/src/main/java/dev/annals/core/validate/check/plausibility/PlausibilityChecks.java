package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.validate.check.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells figures that can hardly be true. Most findings are warnings: data is strange at times, and then it is accepted on
 * purpose.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is the id of the indicator, {1} the period</caption>
 * <tr><td>{@link Code#PARTS_UNLIKE_TOTAL}</td><td>{2} the sum of the parts, {3} the figure, {4} ids of the parts</td></tr>
 * <tr><td>{@link Code#BREAKDOWN_UNLIKE_TOTAL}</td><td>{2} the sum of the values, {3} the figure, {4} id of the
 *     dimension</td></tr>
 * <tr><td>{@link Code#BODIES_UNLIKE_TOTAL}</td><td>{2} the sum of the bodies below, {3} the figure, {4} id of its
 *     body</td></tr>
 * <tr><td>{@link Code#MEAN_OUTSIDE_BODIES}</td><td>{2} the figure, {3} the least and {4} the greatest of the bodies below,
 *     {5} id of its body</td></tr>
 * <tr><td>{@link Code#FIGURE_JUMPS}</td><td>{2} the figure, {3} the one before, {4} its period, {5} the factor
 *     allowed</td></tr>
 * <tr><td>{@link Code#PERCENTAGE_IMPOSSIBLE}</td><td>{2} the figure</td></tr>
 * <tr><td>{@link Code#SHARE_OVER_WHOLE}</td><td>{2} the figure; once for each indicator</td></tr>
 * <tr><td>{@link Code#FRACTION_FOR_PERCENTAGE}</td><td>{2} the figure, {3} the percentage probably meant</td></tr>
 * <tr><td>{@link Code#SCALE_SLIPPED}</td><td>{2} the figure, {3} the one it is compared with, {4} its period, {5} its
 *     body</td></tr>
 * <tr><td>{@link Code#COUNT_WITH_DECIMALS}</td><td>{2} the figure, {3} id of the unit</td></tr>
 * <tr><td>{@link Code#FINAL_BEFORE_ITS_TIME}</td><td>{2} the figure, {3} the day that the site stands for</td></tr>
 * <tr><td>{@link Code#FIGURE_COPIED}</td><td>{2} the figure, {3} the period before, {4} the date that is too old</td></tr>
 * <tr><td>{@link Code#AS_OF_OUTSIDE}</td><td>{2} the day the figure stands for</td></tr>
 * <tr><td>{@link Code#YEAR_IN_FIGURE}</td><td>{2} the figure, {3} the year in it</td></tr>
 * </table>
 */
public final class PlausibilityChecks {

    private PlausibilityChecks() {}

    /** Adds what is implausible in the model. */
    public static void check(Model model, Findings findings) {
        Evidence evidence = new Evidence(model);
        List<Known> known = known(model);
        ShareCheck shares = new ShareCheck(evidence, findings);
        ScaleCheck scales = new ScaleCheck(evidence, findings);
        YearCheck years = new YearCheck(evidence, findings);
        CountCheck counts = new CountCheck(evidence, findings);
        each(known, shares::check);
        each(known, scales::check);
        each(known, years::check);
        each(known, counts::check);
        each(known, new JumpCheck(evidence, findings)::check);
        each(known, new SumCheck(evidence, findings)::check);
        each(known, new MeanCheck(evidence, findings)::check);
        each(known, new DateCheck(evidence, findings)::check);
    }

    /** One rule about a figure. */
    private interface Rule {

        void check(Observation observation, Indicator indicator);
    }

    private record Known(Observation observation, Indicator indicator) {}

    private static List<Known> known(Model model) {
        List<Known> known = new ArrayList<>(model.observations().size());
        for (Observation observation : model.observations()) {
            Optional<Indicator> indicator = model.indicator(observation.indicator());
            if (indicator.isPresent()) {
                known.add(new Known(observation, indicator.get()));
            }
        }
        return known;
    }

    private static void each(List<Known> known, Rule rule) {
        for (Known one : known) {
            rule.check(one.observation(), one.indicator());
        }
    }

    /** Adds a finding about a figure: behind its indicator and period its wording and these. */
    static void tell(Findings findings, Code code, Observation observation, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = observation.indicator();
        arguments[1] = observation.period().id();
        arguments[2] = Typed.words(observation.figure());
        System.arraycopy(more, 0, arguments, 3, more.length);
        findings.add(code, observation.place(), arguments);
    }
}
