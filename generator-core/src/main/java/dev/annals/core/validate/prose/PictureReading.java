package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Block;
import dev.annals.core.source.NearestName;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures that stand alone in a paragraph: {@code ![description](assets/name.jpg "caption"){#label}}. With the
 * label, {@code {{ref: label}}} names its number.
 */
final class PictureReading {

    private static final Pattern LABEL = Pattern.compile("\\{#([^\\s{}]{1,40})}\\s*");

    private final ProseContext context;
    private final Origin origin;
    private final Labels labels;

    PictureReading(ProseContext context, Origin origin, Labels labels) {
        this.context = context;
        this.origin = origin;
        this.labels = labels;
    }

    /** Whether a paragraph holds nothing but pictures and their labels. */
    static boolean isPictures(Node paragraph) {
        boolean found = false;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            found |= child instanceof Image;
            boolean blank = child instanceof Text text && text.getLiteral().isBlank();
            if (!(child instanceof Image || child instanceof SoftLineBreak || blank || isLabel(child))) {
                return false;
            }
        }
        return found;
    }

    private static boolean isLabel(@Nullable Node node) {
        return node instanceof Text text
                && node.getPrevious() instanceof Image
                && LABEL.matcher(text.getLiteral()).matches();
    }

    /** The pictures of a paragraph, before each the name that it has for references. */
    List<Block> read(Node paragraph) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image image) {
                label(image.getNext()).ifPresent(blocks::add);
                picture(image).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private Optional<Block> label(@Nullable Node node) {
        if (!(isLabel(node) && node instanceof Text text)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(text.getLiteral());
        Place place = origin.place(text).right(2);
        String name = label.matches() ? label.group(1) : "";
        labels.define(name, place, context.scope());
        return Optional.of(new Block.Label(name, place));
    }

    private Optional<Block> picture(Image image) {
        Place place = origin.place(image);
        String address = PictureAddress.plain(image.getDestination());
        String title = image.getTitle() == null ? "" : image.getTitle();
        StringBuilder description = new StringBuilder();
        boolean bound = !collect(image, description) | isBound(title) | isBound(address);
        Optional<String> path = bound ? refused(place, address, "binding") : path(address, place);
        if (!bound && description.toString().isBlank()) {
            context.scope().add(Code.PICTURE_WITHOUT_WORDS, place, address);
            return Optional.empty();
        }
        Optional<String> caption =
                Optional.of(Masking.unmask(title).replace('\n', ' ').strip()).filter(words -> !words.isEmpty());
        return path.map(found -> new Block.Picture(found, description.toString().strip(), caption, place));
    }

    private Optional<String> path(String address, Place place) {
        PictureAddress resolved = PictureAddress.of(address, place.file());
        if (resolved.fault().isPresent()) {
            return refused(place, address, resolved.fault().get());
        }
        Ids known = context.scope().ids(EntityKind.PICTURE);
        if (known.values().contains(resolved.path())) {
            return Optional.of(resolved.path());
        }
        if (known.complete()) {
            String near = NearestName.orEmpty(resolved.path(), known.values());
            context.scope().add(Code.PICTURE_MISSING, place, resolved.path(), near);
        }
        return Optional.empty();
    }

    private Optional<String> refused(Place place, String address, String reason) {
        context.scope().add(Code.PICTURE_ADDRESS, place, isBound(address) ? "" : PictureAddress.shown(address), reason);
        return Optional.empty();
    }

    private static boolean isBound(String text) {
        return text.indexOf(Masking.START) >= 0 || text.indexOf(Masking.FILL) >= 0;
    }

    /** Collects the words below a node; false when a figure is bound there. */
    private static boolean collect(Node parent, StringBuilder words) {
        boolean plain = true;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(Masking.unmask(text.getLiteral()));
            } else if (child instanceof SoftLineBreak) {
                words.append(' ');
            } else {
                plain &= !(child instanceof BindingNode) && collect(child, words);
            }
        }
        return plain;
    }
}
