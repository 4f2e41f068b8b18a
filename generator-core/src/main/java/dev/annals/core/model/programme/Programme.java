package dev.annals.core.model.programme;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A programme that evaluates itself.
 *
 * @param id the file name without ending
 * @param title the name
 * @param body id of the body
 * @param period the period evaluated
 * @param category id of the category it belongs to
 * @param organisation who carries it and how
 * @param source id of the citation
 * @param beneficiaries whom it reached
 * @param funds its funds
 * @param effects what it is scored by
 * @param next what comes next
 * @param note a remark
 * @param place where it is written
 */
public record Programme(
        String id,
        Text title,
        String body,
        Period period,
        Optional<String> category,
        Optional<BoundText> organisation,
        Optional<String> source,
        List<Beneficiaries> beneficiaries,
        List<Fund> funds,
        List<Effect> effects,
        Optional<BoundText> next,
        Optional<Text> note,
        Place place) {
    /** Keeps its own copies. */
    public Programme {
        beneficiaries = List.copyOf(beneficiaries);
        funds = List.copyOf(funds);
        effects = List.copyOf(effects);
    }
}
