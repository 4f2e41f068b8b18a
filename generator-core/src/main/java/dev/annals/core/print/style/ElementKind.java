package dev.annals.core.print.style;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;

/** Elements that no selector of a style sheet can tell apart, with the looks that they share. Safe for threads. */
final class ElementKind {

    private final int number;
    private final Map<String, Optional<CascadedStyle>> pseudo = new ConcurrentHashMap<>();
    private volatile @Nullable CascadedStyle style;

    /** Of a number that no other kind of the sheet has. */
    ElementKind(int number) {
        this.number = number;
    }

    /** What tells it from the other kinds of its sheet. */
    int number() {
        return number;
    }

    /** The style of its elements without one of their own; null until it is {@linkplain #learn learnt}. */
    @Nullable
    CascadedStyle style() {
        return style;
    }

    void learn(CascadedStyle found) {
        settle(found);
        style = found;
    }

    /** The style of a pseudo element, empty where there is none; null until it is learnt. */
    @Nullable
    Optional<CascadedStyle> pseudo(String name) {
        return pseudo.get(name);
    }

    void learn(String name, Optional<CascadedStyle> found) {
        found.ifPresent(ElementKind::settle);
        pseudo.put(name, found);
    }

    /** The engine finds it out when it is first asked, without regard for other threads; the declarations are settled. */
    private static void settle(CascadedStyle style) {
        var unused = style.getFingerprint();
    }
}
