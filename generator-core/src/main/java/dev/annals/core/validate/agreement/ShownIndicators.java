package dev.annals.core.validate.agreement;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public indicators that texts have figures of to show, in the order of the model. Safe for threads. */
public final class ShownIndicators {

    private final List<Indicator> all = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Written written;

    /**
     * The public ones among these.
     *
     * @param indicators all indicators, in the order of the model
     * @param written the figures that are written
     */
    public ShownIndicators(List<Indicator> indicators, Written written) {
        this.written = written;
        for (Indicator indicator : indicators) {
            if (indicator.isPublic()) {
                ranks.put(indicator.id(), all.size());
                all.add(indicator);
            }
        }
    }

    /** Those with a figure of a body in the period or before; all where it is not known what is written. */
    public List<Indicator> upTo(Period period, String body) {
        if (!written.complete()) {
            return all;
        }
        // Asked for every text of many bodies, each with few of the indicators: so not all of these are gone through.
        BitSet found = new BitSet(all.size());
        for (String id : written.upTo(period, body)) {
            Integer rank = ranks.get(id);
            if (rank != null) {
                found.set(rank);
            }
        }
        List<Indicator> shown = new ArrayList<>(found.cardinality());
        for (int rank = found.nextSetBit(0); rank >= 0; rank = found.nextSetBit(rank + 1)) {
            shown.add(all.get(rank));
        }
        return shown;
    }
}
