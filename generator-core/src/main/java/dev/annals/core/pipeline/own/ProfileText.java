package dev.annals.core.pipeline.own;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.style.Rule;
import dev.annals.core.print.style.StyleSheet;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of page profiles. One that begins with {@code @import "report";} builds on another: that comes first, and its
 * own rules behind. Bases are profiles of the same names as in {@code profile:}, built in or the user's own; one that
 * names itself builds on the built-in profile that it replaces. Nothing else can be imported.
 *
 * <p>Arguments of {@link Code#BASE_UNKNOWN}: the name, one that may be meant, all names. Of {@link Code#BASE_IN_CIRCLE}:
 * the names, in order.
 *
 * @param builtIn what comes with Annals
 * @param tree the user's files
 * @param colours fills in the colours
 */
public record ProfileText(BuiltIn builtIn, SourceTree tree, ProfileColours colours) {

    private static final String FOLDER = "profiles/";
    private static final String ENDING = ".css";

    private static final Pattern BASE = Pattern.compile("@import\\s+(?:\"([\\w-]+)\"|'([\\w-]+)')");

    /** A profile's file: its path below {@code templates/}, and whether the built-in one is meant. */
    private record File(String path, boolean builtIn) {}

    /** An import: the name of the base, and where its rule begins and ends. */
    private record Base(String name, int from, int to) {}

    /** The whole style sheet of a profile, with its bases; what is behind the line of an import keeps its place. */
    public String whole(String path) {
        return whole(file(path), new ArrayList<>());
    }

    /** The style sheet of a profile alone; every character keeps its place. */
    public String alone(String path) {
        File file = file(path);
        StringBuilder css = new StringBuilder(text(file));
        bases(file).forEach(base -> replace(css, base, " ".repeat(base.to - base.from)));
        return css.toString();
    }

    /** The paths of the profiles that a profile builds on, those that they build on, and so on; the user's and built-in ones. */
    public List<String> basePaths(String path) {
        List<File> seen = new ArrayList<>();
        collect(file(path), seen);
        return seen.stream().skip(1).map(File::path).distinct().toList();
    }

    private void collect(File file, List<File> seen) {
        if (!seen.contains(file)) {
            seen.add(file);
            bases(file).forEach(base -> resolved(base, file).ifPresent(found -> collect(found, seen)));
        }
    }

    /** Bases that are not there, and circles; told at the rules of this profile. */
    public List<Finding> findings(String path, String name) {
        File file = file(path);
        StyleSheet sheet = StyleSheet.read(text(file));
        List<Finding> findings = new ArrayList<>();
        for (Base base : bases(file)) {
            Place place = sheet.place(name, base.from);
            Optional<File> found = resolved(base, file);
            if (found.isEmpty()) {
                String near = NearestName.orEmpty(base.name, names());
                findings.add(Finding.of(Code.BASE_UNKNOWN, place, base.name, near, String.join(", ", names())));
            } else {
                List<File> way = new ArrayList<>(List.of(file));
                if (leadsBack(found.get(), file, way)) {
                    String circle = String.join(
                            " → ", way.stream().map(ProfileText::name).toList());
                    findings.add(Finding.of(Code.BASE_IN_CIRCLE, place, circle));
                }
            }
        }
        return findings;
    }

    /** Where the place of something that a base says is shown: at the import; all others stay. */
    public Place shown(String path, Place place) {
        StyleSheet sheet = StyleSheet.read(text(file(path)));
        return bases(file(path)).stream()
                .map(base -> sheet.place(place.file(), base.from))
                .filter(start -> start.line() == place.line() && place.column() > start.column())
                .findFirst()
                .orElse(place);
    }

    private boolean leadsBack(File from, File to, List<File> way) {
        if (way.contains(from)) {
            way.add(from);
            return from.equals(to);
        }
        way.add(from);
        for (Base base : bases(from)) {
            Optional<File> next = resolved(base, from);
            if (next.isPresent() && leadsBack(next.get(), to, way)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        return false;
    }

    private String whole(File file, List<File> above) {
        StringBuilder css = new StringBuilder(colours.fill(text(file)));
        above.add(file);
        List<Base> bases = bases(file);
        for (int i = bases.size() - 1; i >= 0; i--) {
            Base base = bases.get(i);
            Optional<File> found = resolved(base, file).filter(it -> !above.contains(it));
            String inserted = found.map(it -> whole(it, above)).orElse("");
            replace(css, base, inserted.replaceAll("[\\r\\n]+", " "));
        }
        above.remove(file);
        return css.toString();
    }

    private static void replace(StringBuilder css, Base base, String text) {
        css.replace(base.from, base.to, text);
    }

    /** The imports at the beginning of a profile. */
    private List<Base> bases(File file) {
        String css = text(file);
        List<Base> bases = new ArrayList<>();
        for (Rule rule : StyleSheet.read(css).rules()) {
            Matcher base = BASE.matcher(rule.prelude());
            if (base.matches()) {
                int end = css.indexOf(';', rule.at());
                String name = base.group(1) == null ? base.group(2) : base.group(1);
                bases.add(new Base(name, rule.at(), end < 0 ? css.length() : end + 1));
            } else if (!rule.atName().equals("@charset")) {
                return bases;
            }
        }
        return bases;
    }

    private Optional<File> resolved(Base base, File from) {
        String path = FOLDER + base.name + ENDING;
        if (path.equals(from.path) && !from.builtIn && builtIn.files().containsKey(path)) {
            return Optional.of(new File(path, true));
        }
        return builtIn.files().containsKey(path) || own(path).isPresent() ? Optional.of(file(path)) : Optional.empty();
    }

    private File file(String path) {
        return new File(path, own(path).isEmpty());
    }

    private String text(File file) {
        return file.builtIn ? builtIn.text(file.path) : own(file.path).orElseThrow();
    }

    private Optional<String> own(String path) {
        return tree.templates().stream()
                .filter(template -> template.name().equals(path))
                .map(TemplateFile::text)
                .findFirst();
    }

    private TreeSet<String> names() {
        TreeSet<String> paths = new TreeSet<>(builtIn.in("profiles").keySet());
        tree.templates().stream()
                .map(TemplateFile::name)
                .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                .forEach(paths::add);
        TreeSet<String> names = new TreeSet<>();
        paths.forEach(path -> names.add(path.substring(FOLDER.length(), path.length() - ENDING.length())));
        return names;
    }

    private static String name(File file) {
        return file.path.substring(FOLDER.length(), file.path.length() - ENDING.length());
    }
}
