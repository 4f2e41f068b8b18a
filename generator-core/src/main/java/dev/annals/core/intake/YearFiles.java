package dev.annals.core.intake;

import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.entity.Definitions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of years in a repository: what they say, and which one takes a new figure. */
final class YearFiles {

    private static final String FOLDER = "years/";
    private static final String ENDING = ".yml";

    private final List<YearFile> files;
    private final Set<String> paths;
    private final Definitions catalogue;
    private final String mainBody;
    private final Map<Slot, YearFile> holders = new HashMap<>();

    YearFiles(SourceTree tree, Definitions catalogue, String mainBody) {
        this.files = tree.in("years").stream()
                .flatMap(file -> YearFile.of(file, mainBody).stream())
                .toList();
        this.paths = tree.files().stream()
                .map(file -> file.path().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.catalogue = catalogue;
        this.mainBody = mainBody;
        for (YearFile file : files) {
            file.figures()
                    .keySet()
                    .forEach(id -> holders.put(new Slot(id, file.body(), file.period(), Disaggregation.WHOLE), file));
        }
    }

    /** The file that has the figure of a slot, or the whole that it would be a part of. */
    Optional<YearFile> holder(Slot slot) {
        return Optional.ofNullable(holders.get(slot.whole()));
    }

    /** All periods with figures and the one given, else the one after the newest. */
    SortedSet<Period> periods(Optional<Period> more) {
        SortedSet<Period> periods = files.stream().map(YearFile::period).collect(Collectors.toCollection(TreeSet::new));
        more.or(() -> periods.isEmpty()
                        ? Optional.empty()
                        : Optional.of(periods.last().next()))
                .ifPresent(periods::add);
        return periods;
    }

    /** The file with this path. */
    Optional<YearFile> file(String path) {
        return files.stream().filter(one -> one.file().path().equals(path)).findFirst();
    }

    /**
     * Where a new figure goes: into a file of its body and period, best one that has figures of the same field, then
     * the one with the usual name; else into a new file.
     */
    String pathFor(Slot slot, Indicator indicator) {
        String usual = usual(slot.period(), slot.body());
        return files.stream()
                .filter(one -> one.period().equals(slot.period()) && one.body().equals(slot.body()))
                .filter(YearFile::takesLines)
                .min(Comparator.comparing((YearFile one) -> !hasField(one, indicator.category()))
                        .thenComparing(one -> !one.file().path().equals(usual + ENDING))
                        .thenComparing(one -> one.file().path()))
                .map(one -> one.file().path())
                .orElseGet(() -> free(usual));
    }

    /** The figure of a file that a new one goes behind: of the same field, the nearest before it, else the last. */
    static Optional<String> anchor(YearFile file, Indicator indicator, Definitions catalogue) {
        List<String> field = catalogue.indicators().stream()
                .filter(one -> one.category().equals(indicator.category()))
                .map(Indicator::id)
                .toList();
        int own = field.indexOf(indicator.id());
        for (int i = own - 1; i >= 0; i--) {
            if (file.figures().containsKey(field.get(i))) {
                return Optional.of(field.get(i));
            }
        }
        return file.figures().keySet().stream().filter(field::contains).reduce((one, later) -> later);
    }

    private boolean hasField(YearFile file, String category) {
        return file.figures().keySet().stream()
                .flatMap(id -> catalogue.find(id).stream())
                .anyMatch(one -> one.category().equals(category));
    }

    private String usual(Period period, String body) {
        return FOLDER + period.id() + (body.equals(mainBody) ? "" : "-" + body);
    }

    private String free(String usual) {
        String path = usual + ENDING;
        for (int i = 2; paths.contains(path.toLowerCase(Locale.ROOT)); i++) {
            path = usual + "-" + i + ENDING;
        }
        return path;
    }
}
