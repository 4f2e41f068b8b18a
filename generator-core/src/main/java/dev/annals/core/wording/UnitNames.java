package dev.annals.core.wording;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.setting.Language;

/**
 * Names of units. An English title may hold two forms, {@code school | schools}: the first is for exactly one. A title in
 * parentheses, {@code (number)}, names a unit that is said in table heads and on axes only, never behind a number: Chinese
 * counts with classifiers (个) for which English has no word.
 *
 * @param language whose names
 */
record UnitNames(Language language) {

    private static final String EITHER = "|";

    /** The name as it follows a number; empty when nothing does. */
    String behind(Unit unit, boolean one) {
        String title = unit.title().or(language).strip();
        return title.startsWith("(") ? "" : form(title, one);
    }

    /** The name for table heads and axes; empty for an index or a unit that is only text. */
    String head(Unit unit) {
        String title = unit.title().or(language).strip();
        boolean bracketed = title.startsWith("(") && title.endsWith(")");
        return form(bracketed ? title.substring(1, title.length() - 1) : title, false);
    }

    /** Whether the unit is a sign that clings to its number, and to both of a range: % and ‰. */
    boolean isSign(Unit unit) {
        String name = behind(unit, false);
        return unit.kind() == UnitKind.RATIO && !name.isEmpty() && !Character.isLetter(name.codePointAt(0));
    }

    /** The form for one or for several, of a text with one or two forms. */
    static String form(String forms, boolean one) {
        int bar = forms.indexOf(EITHER);
        if (bar < 0) {
            return forms;
        }
        return (one ? forms.substring(0, bar) : forms.substring(bar + 1)).strip();
    }
}
