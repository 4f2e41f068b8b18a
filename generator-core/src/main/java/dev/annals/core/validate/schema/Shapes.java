package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import dev.annals.core.setting.Language;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shapes that all schemas are built from. */
public final class Shapes {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/<>\"'][^\\s<>\"']{0,1999}");

    /** One line of words in no particular language. */
    public static final Shape<String> WORDS = scalar("text", (scalar, scope) -> filled(scalar, scope));

    private static final Schema BY_LANGUAGE = new Schema(
            "text",
            languageKeys().stream().map(key -> Key.optional(key, WORDS)).collect(Collectors.toUnmodifiableList()),
            List.of(new Condition.AnyKey()));

    /** A text: words in the site's first language, or a mapping from language to words. */
    public static final Shape<Text> TEXT = new Shape<>(textType(), Shapes::text);

    /** A period of any kind. */
    public static final Shape<Period> PERIOD = period("period", period -> true);

    /** A period that figures may be of: any but a term. */
    public static final Shape<Period> REPORTED_PERIOD =
            period("reported period", period -> period.kind() != PeriodKind.TERM);

    /** A term of several years. */
    public static final Shape<Period> TERM = period("term", period -> period.kind() == PeriodKind.TERM);

    /** A day as {@code 2018-02-01}. */
    public static final Shape<String> DAY = date("day", Dates::isDay);

    /** A day or a month, as {@code 2018-02-01} or {@code 2018-02}. */
    public static final Shape<String> DAY_OR_MONTH =
            date("day or month", text -> Dates.isDay(text) || Dates.isMonth(text));

    /** A language by its key. */
    public static final Shape<Language> LANGUAGE = new Shape<>(
            new Type.Choice(languageKeys()),
            (node, scope) -> scalarOf(node, scope).flatMap(scalar -> language(scalar, scope)));

    /** Who may see an entity. */
    public static final Shape<Visibility> VISIBILITY = choice(List.of("public", "internal"), Shapes::visibility);

    /** An address of the web. */
    public static final Shape<String> ADDRESS = scalar("address", (scalar, scope) -> {
        boolean good = WEB.matcher(scalar.text()).matches();
        if (!good) {
            scope.add(Code.ADDRESS_MALFORMED, scalar.place(), scalar.text());
        }
        return Optional.of(scalar.text()).filter(text -> good);
    });

    private Shapes() {}

    /** Reads a scalar further. */
    @FunctionalInterface
    public interface ScalarReading<T> {

        /** The value; empty after a finding. */
        Optional<T> read(Node.Scalar scalar, Scope scope);
    }

    /** Reads one entry of a mapping from ids. */
    @FunctionalInterface
    public interface EntryReading<T> {

        /** The entity; empty after a finding. */
        Optional<T> read(Node.Scalar id, Node value, Scope scope);
    }

    /** A scalar of some kind. */
    public static <T> Shape<T> scalar(String name, ScalarReading<T> reading) {
        return new Shape<>(
                new Type.Scalar(name),
                (node, scope) -> scalarOf(node, scope).flatMap(scalar -> reading.read(scalar, scope)));
    }

    /** One of some words. */
    public static <T> Shape<T> choice(List<String> words, Function<String, Optional<T>> byWord) {
        return new Shape<>(
                new Type.Choice(words),
                (node, scope) -> scalarOf(node, scope).flatMap(scalar -> {
                    Optional<T> found = byWord.apply(scalar.text());
                    if (found.isEmpty()) {
                        String near = NearestName.orEmpty(scalar.text(), words);
                        scope.add(Code.VALUE_UNKNOWN, scalar.place(), scalar.text(), near, String.join(", ", words));
                    }
                    return found;
                }));
    }

    /** The id of an entity that is defined. */
    public static Shape<String> reference(EntityKind kind) {
        return new Shape<>(
                new Type.Reference(kind),
                (node, scope) -> scalarOf(node, scope)
                        .filter(scalar -> scope.resolves(kind, scalar.text(), scalar.place()))
                        // One text for all that name the same, as keys of YAML are.
                        .map(scalar -> scalar.text().intern()));
    }

    /** A list; items that are wrong are left out. */
    public static <T> Shape<List<T>> list(Shape<T> item) {
        Type type = new Type.Listing(item.type());
        return new Shape<>(type, (node, scope) -> {
            if (!(node instanceof Node.Sequence sequence)) {
                Shape.refuse(type, node, scope);
                return Optional.empty();
            }
            List<T> items = new ArrayList<>();
            sequence.items().forEach(one -> item.read(one, scope).ifPresent(items::add));
            return Optional.of(items);
        });
    }

    /** A list of scalars none of which means the same as another; one that does is told and left out. */
    public static <T> Shape<List<T>> distinct(Shape<T> item) {
        Type type = new Type.Listing(item.type());
        return new Shape<>(type, (node, scope) -> {
            if (!(node instanceof Node.Sequence sequence)) {
                Shape.refuse(type, node, scope);
                return Optional.empty();
            }
            Map<T, Place> places = new LinkedHashMap<>();
            for (Node one : sequence.items()) {
                item.read(one, scope).ifPresent(value -> {
                    Place first = places.putIfAbsent(value, one.place());
                    if (first != null && one instanceof Node.Scalar scalar) {
                        scope.add(Code.ID_DUPLICATE, one.place(), scalar.text(), first.toString());
                    }
                });
            }
            return Optional.of(List.copyOf(places.keySet()));
        });
    }

    /** A mapping from ids, in the order of the file; entries that are wrong are left out. */
    public static <T> Shape<List<T>> entries(EntityKind kind, Type value, EntryReading<T> reading) {
        Type type = new Type.Entries(kind, value);
        return new Shape<>(type, (node, scope) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                Shape.refuse(type, node, scope);
                return Optional.empty();
            }
            List<T> values = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                reading.read(entry.key(), entry.value(), scope).ifPresent(values::add);
            }
            return Optional.of(values);
        });
    }

    /** A value that is read later, when more is known. */
    public static Shape<Node> later(Type type) {
        return new Shape<>(type, (node, scope) -> Optional.of(node));
    }

    private static Optional<Visibility> visibility(String word) {
        return Arrays.stream(Visibility.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Tells an id that breaks the rule for ids. */
    public static boolean isId(Node.Scalar id, Scope scope) {
        boolean good = Ids.isWellFormed(id.text());
        if (!good) {
            scope.add(Code.ID_MALFORMED, id.place(), id.text());
        }
        return good;
    }

    /** The type of texts in one or several languages. */
    public static Type textType() {
        return new Type.Either(WORDS.type(), new Type.Structure(BY_LANGUAGE));
    }

    /** The words by language of a scalar or a mapping from language to words; what is wrong is left out. */
    public static Map<Language, Node.Scalar> byLanguage(Node node, Scope scope) {
        Map<Language, Node.Scalar> words = new EnumMap<>(Language.class);
        if (node instanceof Node.Mapping mapping) {
            if (mapping.entries().isEmpty()) {
                scope.add(Code.TEXT_EMPTY, mapping.place(), "");
            }
            for (Node.Entry entry : mapping.entries()) {
                Optional<Language> language = language(entry.key(), scope);
                Optional<Node.Scalar> scalar = entry.value() instanceof Node.Absent absent
                        ? empty(absent, entry.key().text(), scope)
                        : scalarOf(entry.value(), scope)
                                .filter(one -> filled(one, scope).isPresent());
                language.ifPresent(one -> scalar.ifPresent(text -> words.put(one, text)));
            }
        } else if (node instanceof Node.Scalar scalar) {
            filled(scalar, scope).ifPresent(text -> words.put(scope.language(), scalar));
        } else {
            Shape.refuse(textType(), node, scope);
        }
        return words;
    }

    /** The scalar that a node is; anything else is a finding. */
    public static Optional<Node.Scalar> scalarOf(Node node, Scope scope) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        Shape.refuse(new Type.Scalar("text"), node, scope);
        return Optional.empty();
    }

    private static Optional<Text> text(Node node, Scope scope) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        byLanguage(node, scope)
                .forEach((language, scalar) -> words.put(language, scalar.text().strip()));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text(words));
    }

    private static Optional<Node.Scalar> empty(Node.Absent absent, String key, Scope scope) {
        scope.add(Code.TEXT_EMPTY, absent.place(), key);
        return Optional.empty();
    }

    private static Optional<String> filled(Node.Scalar scalar, Scope scope) {
        if (scalar.text().isBlank()) {
            scope.add(Code.TEXT_EMPTY, scalar.place(), "");
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    private static Optional<Language> language(Node.Scalar scalar, Scope scope) {
        Optional<Language> language = Language.of(scalar.text());
        if (language.isEmpty()) {
            String near = NearestName.orEmpty(scalar.text(), languageKeys());
            scope.add(Code.LANGUAGE_UNKNOWN, scalar.place(), scalar.text(), near, String.join(", ", languageKeys()));
        }
        return language;
    }

    private static List<String> languageKeys() {
        return Arrays.stream(Language.values()).map(Language::key).toList();
    }

    private static Shape<Period> period(String name, Predicate<Period> fits) {
        return scalar(name, (scalar, scope) -> {
            Optional<Period> period = Period.parse(scalar.text()).filter(fits);
            if (period.isEmpty()) {
                scope.add(Code.PERIOD_MALFORMED, scalar.place(), scalar.text());
            }
            return period;
        });
    }

    private static Shape<String> date(String name, Predicate<String> valid) {
        return scalar(name, (scalar, scope) -> {
            if (valid.test(scalar.text())) {
                // A year has only so many days: one text for each.
                return Optional.of(scalar.text().intern());
            }
            scope.add(Code.DATE_MALFORMED, scalar.place(), scalar.text());
            return Optional.empty();
        });
    }
}
