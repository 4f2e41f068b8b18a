package dev.annals.core.validate.entity.ledger;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The ids that are known before a file is read further: those that file names give, and those of issues. */
public final class FileNames {

    private static final Map<EntityKind, String> FOLDERS = folders();

    private FileNames() {}

    private static Map<EntityKind, String> folders() {
        Map<EntityKind, String> folders = new LinkedHashMap<>();
        folders.put(EntityKind.PLAN, "plans");
        folders.put(EntityKind.PROGRAMME, "programmes");
        folders.put(EntityKind.INSPECTION, "inspections");
        folders.put(EntityKind.EVENT, "events");
        folders.put(EntityKind.DOCUMENT, "documents");
        return folders;
    }

    /**
     * A scope that knows these ids, too.
     *
     * @param complete whether every file of a folder could be read
     */
    public static Scope known(SourceTree tree, Scope scope, Predicate<String> complete) {
        Scope known = scope;
        for (Map.Entry<EntityKind, String> folder : FOLDERS.entrySet()) {
            Set<String> ids = tree.in(folder.getValue()).stream()
                    .map(FileNames::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            known = known.with(folder.getKey(), new Ids(ids, complete.test(folder.getValue())));
        }
        return known.with(EntityKind.ISSUE, issues(tree, complete.test("inspections")));
    }

    /** Tasks and problems may name an issue of a file that is read later. */
    private static Ids issues(SourceTree tree, boolean complete) {
        Set<String> ids = new TreeSet<>();
        boolean all = complete;
        for (SourceFile file : tree.in("inspections")) {
            Node node = file.root() instanceof Node.Mapping keys
                    ? keys.get("issues").orElse(new Node.Absent(file.root().place()))
                    : file.root();
            if (node instanceof Node.Mapping issues) {
                issues.entries().forEach(issue -> ids.add(issue.key().text()));
            } else {
                all &= node instanceof Node.Absent;
            }
        }
        return new Ids(ids, all);
    }

    /** The id that a file's name gives; one that cannot be an address is told. */
    static String id(SourceFile file, Scope scope) {
        String name = name(file);
        if (!Ids.isAddress(name)) {
            scope.add(Code.ID_MALFORMED, Place.of(file.path()), name);
        }
        return name;
    }

    private static String name(SourceFile file) {
        String path = file.path();
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }
}
