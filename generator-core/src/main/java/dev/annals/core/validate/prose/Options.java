package dev.annals.core.validate.prose;

import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind the colon of a block: items and {@code key=value} options between commas. {@code caption=} takes
 * everything up to the end, commas too.
 *
 * @param items the items, in order
 * @param options the options, in order
 */
record Options(List<Item> items, List<Option> options) {

    private static final Pattern CAPTION_OPTION = Pattern.compile("\\s*caption\\s*=", Pattern.UNICODE_CHARACTER_CLASS);

    /** An item without a key. */
    record Item(String text, Place place) {}

    /** An option: its key and where it stands, its value and where that stands. */
    record Option(String key, Place place, String value, Place valuePlace) {}

    /** The parts of a text that starts at the place. */
    static Options of(String text, Place place) {
        List<Item> items = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = end(text, from);
            String part = text.substring(from, end);
            int equals = part.indexOf('=');
            Item item = item(text, from, equals < 0 ? end : from + equals, place);
            if (equals >= 0) {
                Item value = item(text, from + equals + 1, end, place);
                options.add(new Option(item.text(), item.place(), value.text(), value.place()));
            } else if (!item.text().isEmpty()) {
                items.add(item);
            }
            from = end + 1;
        }
        return new Options(List.copyOf(items), List.copyOf(options));
    }

    /** The end of the part that starts at {@code from}. */
    private static int end(String text, int from) {
        if (CAPTION_OPTION.matcher(text).region(from, text.length()).lookingAt()) {
            return text.length();
        }
        int i = from;
        while (i < text.length() && text.charAt(i) != ',' && text.charAt(i) != '，') {
            i++;
        }
        return i;
    }

    private static Item item(String text, int from, int end, Place place) {
        String raw = text.substring(from, end);
        int start = from + raw.length() - raw.stripLeading().length();
        return new Item(raw.strip(), place.right(text.codePointCount(0, start)));
    }

    /** The same without the options with this key. */
    Options without(String key) {
        return new Options(
                items,
                options.stream().filter(option -> !option.key().equals(key)).toList());
    }

    /** Whether nothing stands there. */
    boolean isEmpty() {
        return items.isEmpty() && options.isEmpty();
    }

    /** The first option with this key. */
    Optional<Option> named(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }
}
