package dev.annals.core.validate.contradiction;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.DocumentKind;
import dev.annals.core.setting.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells numbers and comparisons typed in documents that the data contradicts. Documents that only plan are left alone:
 * their numbers are promises.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is what is typed</caption>
 * <tr><td>{@link Code#LITERAL_CONTRADICTS}</td><td>{1} id of the indicator, {2} its figure, {3} the period</td></tr>
 * <tr><td>{@link Code#LITERAL_CHANGE_CONTRADICTS}</td><td>{1} id of the indicator, {2} the change that the data gives, {3} the
 *     period it is compared with</td></tr>
 * </table>
 */
public final class Contradictions {

    private Contradictions() {}

    /** Adds what is typed and contradicted. */
    public static void check(Model model, UnitCatalogue units, Findings findings) {
        KnownFigures known = new KnownFigures(model);
        FigureContradictions figures = new FigureContradictions(model, known, units, findings);
        ChangeContradictions changes = new ChangeContradictions(model, known, units, findings);
        Map<Language, IndicatorNames> names = new EnumMap<>(Language.class);
        for (Document document : model.texts()) {
            IndicatorNames inLanguage =
                    names.computeIfAbsent(document.language(), language -> new IndicatorNames(model, language));
            for (Passage passage : Passage.of(document.blocks())) {
                if (document.kind() != DocumentKind.WORK_PLAN) {
                    figures.check(document, inLanguage, passage);
                }
                changes.check(passage);
            }
        }
    }
}
