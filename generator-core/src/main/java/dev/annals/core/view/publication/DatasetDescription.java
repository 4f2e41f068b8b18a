package dev.annals.core.view.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What search engines are told about data on a page, after {@code Dataset} of schema.org.
 *
 * @param name what the data is
 * @param description a sentence or two
 * @param creator who reports it
 * @param licence address of the licence
 * @param coverage the periods it covers, such as {@code 2016/2017}; absent without figures
 * @param downloads address of its downloads relative to the edition's root, without ending
 * @param variables what is measured; empty where others tell
 */
public record DatasetDescription(
        String name,
        String description,
        String creator,
        Optional<String> licence,
        Optional<String> coverage,
        String downloads,
        List<Variable> variables) {

    /** Keeps its own copy. */
    public DatasetDescription {
        variables = List.copyOf(variables);
    }

    /**
     * A variable.
     *
     * @param id id of the indicator
     * @param name its name
     * @param unit its unit in words; empty when it has none
     * @param value the latest value in units, or that of the wording where the exact one is not known; in digits
     */
    public record Variable(String id, String name, String unit, Optional<String> value) {

        /** With a decimal, which is written without an exponent. */
        public static Variable of(String id, String name, String unit, Optional<BigDecimal> value) {
            return new Variable(id, name, unit, value.map(BigDecimal::toPlainString));
        }
    }
}
