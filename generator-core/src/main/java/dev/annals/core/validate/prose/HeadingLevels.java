package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.model.prose.Block;
import dev.annals.core.validate.schema.Scope;
import java.util.List;

/** Tells headings that are more than one level below the one before; the first is a chapter. */
final class HeadingLevels {

    private HeadingLevels() {}

    static void check(List<Block> blocks, Scope scope) {
        int before = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > before + 1) {
                    scope.add(
                            Code.HEADING_SKIPS_LEVEL,
                            heading.place(),
                            String.valueOf(heading.level()),
                            String.valueOf(before));
                }
                before = heading.level();
            }
        }
    }
}
