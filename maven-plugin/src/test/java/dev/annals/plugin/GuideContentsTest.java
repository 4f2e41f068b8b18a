package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.validate.entity.DocumentReading;
import dev.annals.core.validate.entity.IndicatorReading;
import dev.annals.core.validate.entity.SettingsReading;
import dev.annals.core.validate.entity.YearReading;
import dev.annals.core.validate.entity.event.EventReading;
import dev.annals.core.validate.entity.inspection.InspectionReading;
import dev.annals.core.validate.entity.look.OwnPageReading;
import dev.annals.core.validate.entity.plan.PlanReading;
import dev.annals.core.validate.entity.programme.ProgrammeReading;
import dev.annals.core.validate.entity.review.ReviewReading;
import dev.annals.core.validate.entity.work.FocusReading;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is missing from the user guide: codes, keys, units, files that may be replaced; and no link leads nowhere. */
class GuideContentsTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Pattern UNIT = Pattern.compile("^\"?([^\\s\"#:]+)\"?: \\{kind: ", Pattern.MULTILINE);
    private static final Pattern PLUGIN = Pattern.compile("<plugin>.*</plugin>", Pattern.DOTALL);
    /** Pictures of examples aside. */
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|assets/)([^)#]*)(?:#([^)]*))?\\)");

    private static final Pattern TABLE = Pattern.compile("(?:^\\|.*\\n)+", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    static List<Guide> guides() {
        return Guide.all();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyCode_hasASection(Guide guide) {
        Set<String> sections = guide.codes().keySet();
        assertThat(Arrays.stream(Code.values()).map(Code::id).filter(code -> !sections.contains(code)))
                .isEmpty();
    }

    /** The keys of a mapping and of what stands in it, and the words to choose from. */
    private static Stream<String> keys(Schema schema) {
        return schema.keys().stream()
                .flatMap((Key<?> key) ->
                        Stream.concat(Stream.of(key.name()), keys(key.shape().type())));
    }

    private static Stream<String> keys(Type type) {
        if (type instanceof Type.Structure structure) {
            return keys(structure.schema());
        }
        if (type instanceof Type.Entries entries) {
            return keys(entries.value());
        }
        if (type instanceof Type.Listing listing) {
            return keys(listing.item());
        }
        if (type instanceof Type.Either either) {
            return Stream.concat(keys(either.one()), keys(either.other()));
        }
        return type instanceof Type.Choice choice ? choice.words().stream() : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyKeyAndWordOfTheSchemas_standsInTheDataFormat(Guide guide) {
        Set<String> keys = Stream.of(
                        SettingsReading.SCHEMA,
                        IndicatorReading.FILE,
                        YearReading.FILE,
                        ProgrammeReading.FILE,
                        InspectionReading.FILE,
                        EventReading.FILE,
                        PlanReading.FILE,
                        DocumentReading.SCHEMA,
                        OwnPageReading.SCHEMA)
                .flatMap(GuideContentsTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).hasSizeGreaterThan(60).contains("as-of", "not-collected", "provincial");
        String page = guide.page("data-format.md");
        assertThat(keys.stream().filter(key -> !page.contains("`" + key + "`"))).isEmpty();
    }

    /** All kinds of mappings in a type, by name. */
    private static void structures(Type type, Map<String, Schema> found) {
        if (type instanceof Type.Structure structure) {
            found.put(structure.schema().name(), structure.schema());
            structure.schema().keys().forEach(key -> structures(key.shape().type(), found));
        } else if (type instanceof Type.Entries entries) {
            structures(entries.value(), found);
        } else if (type instanceof Type.Listing listing) {
            structures(listing.item(), found);
        }
    }

    /** The keys in the first column of each table of a page, in order. */
    private static Set<List<String>> tables(String page) {
        return TABLE.matcher(page)
                .results()
                .map(table -> ROW.matcher(table.group())
                        .results()
                        .map(row -> row.group(1))
                        .toList())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyKeyOfAnEntity_standsInATableOfItsKind(Guide guide) {
        Map<String, Schema> schemas = new TreeMap<>();
        Set.of(ReviewReading.HONOURS, ReviewReading.RANKS, ReviewReading.ACHIEVEMENTS, ReviewReading.PROBLEMS)
                .forEach(key -> structures(key.shape().type(), schemas));
        structures(FocusReading.FOCUS.shape().type(), schemas);
        Stream.of(PlanReading.FILE, ProgrammeReading.FILE, InspectionReading.FILE, EventReading.FILE)
                .forEach(file -> structures(new Type.Structure(file), schemas));
        assertThat(schemas).hasSizeGreaterThan(25);
        Set<List<String>> tables = tables(guide.page("data-format.md"));
        schemas.forEach((name, schema) -> assertThat(tables)
                .as(name)
                .contains(schema.keys().stream().<String>map(Key::name).toList()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyBuiltInUnit_standsInTheDataFormat(Guide guide) {
        Set<String> units = UNIT.matcher(BUILT_IN.text("units.yml"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(units).hasSizeGreaterThan(80).contains("%", "元/生");
        String page = guide.page("data-format.md");
        assertThat(units.stream().filter(unit -> !page.contains("`" + unit + "`")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyBuiltInFileThatMayBeReplaced_isListed(Guide guide) {
        String page = guide.page("templates.md");
        List<String> paths = Stream.of("pages", "documents", "profiles", "site")
                .flatMap(folder -> BUILT_IN.in(folder).keySet().stream())
                .toList();
        assertThat(paths).hasSizeGreaterThan(10);
        assertThat(paths.stream().filter(path -> !page.contains("`templates/" + path + "`")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void pom_usesThePluginAsTheSampleDoes(Guide guide) {
        String sample = plugin(Guide.read(Guide.ROOT.resolve("reports/pom.xml")));
        assertThat(plugin(guide.files("index.md").getOrDefault("pom.xml", ""))).isEqualTo(sample);
    }

    private static String plugin(String pom) {
        return PLUGIN.matcher(pom).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    @Test
    void bothLanguages_haveTheSameSections() {
        for (String page : Guide.PAGES) {
            List<Integer> sections = guides().stream()
                    .map(guide -> Guide.sections(guide.page(page)).size())
                    .toList();
            assertThat(sections.get(0)).as(page).isEqualTo(sections.get(1)).isGreaterThan(5);
        }
    }

    static Stream<Path> pages() {
        Stream<Path> guide =
                guides().stream().flatMap(one -> Guide.PAGES.stream().map(one.folder()::resolve));
        return Stream.concat(guide, Stream.of("README.md", "README.zh-CN.md").map(Guide.ROOT::resolve));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLink_leadsToAFileAndASectionOfIt(Path page) {
        Matcher links = LINK.matcher(Guide.read(page));
        int found = 0;
        while (links.find()) {
            Path target = links.group(1).isEmpty()
                    ? page
                    : page.resolveSibling(links.group(1)).normalize();
            assertThat(Files.exists(target)).as(page + " " + links.group()).isTrue();
            if (links.group(2) != null) {
                assertThat(anchors(target)).as(page + " " + links.group()).contains(links.group(2));
            }
            found++;
        }
        assertThat(found).isPositive();
    }

    /** The anchors that GitHub gives headings: lower case, without marks, a hyphen for each space. */
    private static Set<String> anchors(Path page) {
        return Guide.sections(Guide.read(page)).keySet().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
