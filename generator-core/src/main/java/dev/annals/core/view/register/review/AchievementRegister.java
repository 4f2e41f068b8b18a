package dev.annals.core.view.register.review;

import dev.annals.core.compute.register.Selection;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.review.Achievement;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.table.Entry;
import dev.annals.core.view.table.EntryGroup;
import dev.annals.core.view.table.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of achievements by category; what was done first somewhere says where. */
public final class AchievementRegister {

    private final Cells cells;

    /** For an edition. */
    public AchievementRegister(Cells cells) {
        this.cells = cells;
    }

    /** The achievements that a block shows; a title stands over a category only when there are several. */
    public Register of(Block.Register block) {
        List<Achievement> all = new Selection(cells.edition().model()).achievements(block);
        List<EntryGroup> groups = new ArrayList<>();
        for (Category category : cells.edition().model().categories()) {
            add(groups, Optional.of(cells.label(category.title())), of(all, Optional.of(category.id())));
        }
        add(groups, Optional.of(cells.label("register.other")), of(all, Optional.empty()));
        return new Register.Entries(
                block.kind().key(),
                groups.size() == 1
                        ? List.of(new EntryGroup(Optional.empty(), groups.get(0).entries()))
                        : groups);
    }

    private static List<Achievement> of(List<Achievement> all, Optional<String> category) {
        return all.stream().filter(one -> one.category().equals(category)).toList();
    }

    private void add(List<EntryGroup> groups, Optional<Label> title, List<Achievement> achievements) {
        if (!achievements.isEmpty()) {
            groups.add(
                    new EntryGroup(title, achievements.stream().map(this::entry).toList()));
        }
    }

    private Entry entry(Achievement achievement) {
        return new Entry(
                achievement.first().map(level -> cells.message("first." + level.key())),
                Optional.empty(),
                cells.line(achievement.text()),
                achievement.evidence().stream()
                        .map(text -> cells.label(
                                "register.evidence", text.or(cells.edition().language())))
                        .toList());
    }
}
