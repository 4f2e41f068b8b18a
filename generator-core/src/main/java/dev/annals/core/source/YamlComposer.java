package dev.annals.core.source;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes YAML into nodes that are never typed by YAML's own rules: the only door to SnakeYAML.
 *
 * <p>An alias becomes the anchored node itself, so memory stays that of the file however often it is used;
 * nodes, aliases and depth are counted as if it had been written out, and composing stops at the first of
 * {@link Limits} that is passed. An anchor is known only behind its node, so a node cannot hold itself. Merge
 * keys are keys like any other.
 */
final class YamlComposer {

    private final TextLines text;
    private final Limits limits;
    private final Findings findings;
    private final StreamReader reader;
    private final ParserImpl events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int aliases;
    private long nodes;
    private int deepest;

    private YamlComposer(TextLines text, String yaml, Limits limits, Findings findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(false);
        this.reader = new StreamReader(yaml);
        this.events = new ParserImpl(reader, options);
    }

    /** The root of the text; empty when it cannot be composed, which is a finding. */
    static Optional<Node> compose(TextLines text, String yaml, Limits limits, Findings findings) {
        YamlComposer composer = new YamlComposer(text, yaml, limits, findings);
        try {
            return Optional.of(composer.document());
        } catch (Refused refused) {
            findings.add(refused.finding);
        } catch (MarkedYAMLException e) {
            findings.add(Code.YAML_SYNTAX, text.place(index(e)), problem(e.getProblem()));
        } catch (ReaderException e) {
            String point = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            findings.add(Code.YAML_SYNTAX, text.place(e.getPosition()), "character " + point + " is not allowed");
        } catch (NumberFormatException e) {
            // SnakeYAML reads the digits of an escape without asking whether the file goes on
            findings.add(
                    Code.YAML_SYNTAX, text.place(composer.reader.getIndex()), "found an escape without its digits");
        } catch (YAMLException e) {
            findings.add(Code.YAML_SYNTAX, text.place(0), problem(e.getMessage()));
        }
        return Optional.empty();
    }

    private static int index(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        return mark == null ? 0 : mark.getIndex();
    }

    private static String problem(@Nullable String words) {
        return words == null ? "" : words.lines().findFirst().orElse("").strip();
    }

    private Node document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return new Node.Absent(text.place(0));
        }
        events.getEvent();
        Node root = node(1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            findings.add(Code.YAML_SEVERAL_DOCUMENTS, place(events.peekEvent()));
        }
        return root;
    }

    private Node node(int depth) {
        Event event = events.getEvent();
        Place place = place(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAnchor(), depth, place);
        }
        enter(1, depth, place);
        int outerDeepest = deepest;
        long before = nodes;
        deepest = depth;
        Node node = content(event, depth, place);
        if (event instanceof NodeEvent anchored && anchored.getAnchor() != null) {
            anchors.put(anchored.getAnchor(), new Anchored(node, nodes - before + 1, deepest - depth));
        }
        deepest = Math.max(outerDeepest, deepest);
        return node;
    }

    private Node content(Event event, int depth, Place place) {
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return scalar(scalar, place);
        }
        refuseTag(((CollectionStartEvent) event).getTag(), place);
        return event.is(Event.ID.MappingStart) ? mapping(depth, place) : sequence(depth, place);
    }

    private void enter(long count, int depth, Place place) {
        nodes += count;
        if (nodes > limits.nodes()) {
            throw new Refused(Finding.of(Code.YAML_TOO_MANY_NODES, place, String.valueOf(limits.nodes())));
        }
        if (depth > limits.depth()) {
            throw new Refused(Finding.of(Code.YAML_TOO_DEEP, place, String.valueOf(limits.depth())));
        }
    }

    private Node alias(String name, int depth, Place place) {
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new Refused(Finding.of(Code.YAML_SYNTAX, place, "found undefined alias " + name));
        }
        if (++aliases > limits.aliases()) {
            throw new Refused(Finding.of(Code.YAML_ALIASES, place, String.valueOf(limits.aliases())));
        }
        enter(anchored.nodes, depth + anchored.height, place);
        deepest = Math.max(deepest, depth + anchored.height);
        return anchored.node;
    }

    private Node scalar(ScalarEvent event, Place place) {
        String value = event.getValue();
        int start = event.getStartMark().getIndex();
        if (event.isPlain() && value.isEmpty()) {
            return new Node.Absent(place);
        }
        while (text.at(start) == '&' || text.at(start) == '!' || text.at(start) == ' ' || text.at(start) == '\t') {
            start = behindProperty(start);
        }
        boolean inQuotes = event.isDQuoted() || event.isSQuoted();
        int from = inQuotes ? start + 1 : start;
        boolean verbatim = (event.isPlain() || inQuotes) && text.standsAt(from, value);
        Place textPlace = verbatim && from != event.getStartMark().getIndex() ? text.place(from) : place;
        return new Node.Scalar(value, textPlace, verbatim, place);
    }

    /** Skips an anchor or tag before the scalar's own first character. */
    private int behindProperty(int start) {
        int end = start;
        if (text.at(start) == ' ' || text.at(start) == '\t') {
            return start + 1;
        }
        while (text.at(end) > ' ') {
            end++;
        }
        return end;
    }

    private Node sequence(int depth, Place place) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.getEvent();
        return new Node.Sequence(items, place);
    }

    private Node mapping(int depth, Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Place keyPlace = place(events.peekEvent());
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (key instanceof Node.Scalar name) {
                Place first = seen.putIfAbsent(name.text(), keyPlace);
                if (first == null) {
                    entries.add(new Node.Entry(known(name), value));
                } else {
                    findings.add(Code.YAML_DUPLICATE_KEY, keyPlace, name.text(), first.toString());
                }
            } else {
                findings.add(Code.YAML_KEY_NOT_TEXT, keyPlace);
            }
        }
        events.getEvent();
        return new Node.Mapping(entries, place);
    }

    /** The same few keys stand in all files: with one text each for all of them, large repositories take less memory. */
    private static Node.Scalar known(Node.Scalar key) {
        return new Node.Scalar(key.text().intern(), key.textPlace(), key.verbatim(), key.place());
    }

    private void refuseTag(@Nullable String tag, Place place) {
        if (tag != null) {
            findings.add(Code.YAML_TAG, place, tag);
        }
    }

    private Place place(Event event) {
        return text.place(event.getStartMark().getIndex());
    }

    /** What an anchor stands for, and how much of the limits each use takes. */
    private record Anchored(Node node, long nodes, int height) {}

    /** Stops composing; never leaves this class. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Refused(Finding finding) {
            super(finding.code().id(), null, false, false);
            this.finding = finding;
        }
    }
}
