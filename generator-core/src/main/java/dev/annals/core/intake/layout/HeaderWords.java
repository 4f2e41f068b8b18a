package dev.annals.core.intake.layout;

import dev.annals.core.intake.match.Names;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.setting.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that head columns, in every language at once. They stand in the bundles as {@code import.column.ROLE},
 * separated by {@code |}; the first of each is the one that a form to fill in gets.
 */
public final class HeaderWords {

    private static final String KEY = "import.column.";
    private static final String SEPARATOR = "\\|";

    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Names dimensions = new Names();

    /** The words of these languages, and the names of the dimensions. */
    public HeaderWords(Collection<Messages> languages, List<Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            this.dimensions.add(dimension.id()).add(dimension.id(), dimension.title());
            spellings.put(dimension.id(), dimension.id());
        }
        for (Messages messages : languages) {
            for (Role role : Role.values()) {
                for (String word : messages.text(KEY + role.key()).split(SEPARATOR, -1)) {
                    roles.put(Names.fold(word), role);
                    spellings.put(word.strip(), role.key());
                }
            }
        }
    }

    /** The word that heads a column in one language. */
    public static String first(Messages messages, Role role) {
        return messages.text(KEY + role.key()).split(SEPARATOR, -1)[0].strip();
    }

    /** What a column with this head holds; empty when it is none of the words. */
    public Optional<Role> role(String head) {
        return Optional.ofNullable(roles.get(Names.fold(head)));
    }

    /** The id of the dimension whose values a column with this head holds; empty when it is none. */
    public Optional<String> dimension(String head) {
        return role(head).isPresent()
                ? Optional.empty()
                : dimensions.find(head).stream().findFirst();
    }

    /** Every word, for hints. */
    public Collection<String> spellings() {
        return spellings.keySet();
    }
}
