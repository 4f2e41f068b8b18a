package dev.annals.core.validate.entity.setting;

import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;

/** Bodies, categories and sources are mappings with a title, or just a text: words, or a mapping from language to words. */
final class ShortForm {

    private ShortForm() {}

    static boolean isJustText(Node value) {
        return value instanceof Node.Scalar || value instanceof Node.Mapping mapping && speaks(mapping);
    }

    private static boolean speaks(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> Language.of(entry.key().text()).isPresent());
    }
}
