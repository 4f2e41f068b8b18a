package dev.annals.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the directions of the house: which room may know which, and which library stands behind which door. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.annals.core");

    /** Room to the rooms it may know; {@code pipeline} alone knows all. */
    private static final Map<String, Set<String>> MAY_KNOW = rooms();

    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        rooms.put("finding", Set.of());
        rooms.put("setting", Set.of("finding"));
        rooms.put("parallel", Set.of());
        rooms.put("source", Set.of("finding", "setting", "parallel"));
        rooms.put("model", Set.of("finding", "setting"));
        rooms.put("compute", Set.of("model", "finding", "setting", "parallel"));
        rooms.put("validate", Set.of("source", "model", "compute", "setting", "finding", "parallel"));
        rooms.put("intake", Set.of("source", "model", "validate", "setting", "finding"));
        rooms.put("wording", Set.of("model", "compute", "setting"));
        rooms.put("view", Set.of("model", "compute", "wording", "setting"));
        rooms.put("template", Set.of("finding", "setting"));
        rooms.put("page", Set.of("view", "template", "setting"));
        rooms.put("chart", Set.of("view"));
        rooms.put("print", Set.of("finding", "setting"));
        rooms.put("data", Set.of("view", "finding", "setting"));
        rooms.put("write", Set.of("finding"));
        return rooms;
    }

    @Test
    void rooms_knowOnlyWhatTheyMay() {
        assertThat(CLASSES.size()).isGreaterThan(250);
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : MAY_KNOW.keySet()) {
            layers = layers.layer(room).definedBy("dev.annals.core." + room + "..");
        }
        layers = layers.layer("pipeline").definedBy("dev.annals.core.pipeline..");
        for (Map.Entry<String, Set<String>> room : MAY_KNOW.entrySet()) {
            layers = room.getValue().isEmpty()
                    ? layers.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(room.getKey())
                            .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        layers.whereLayer("pipeline").mayNotBeAccessedByAnyLayer().check(CLASSES);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("dev.annals.core.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.yaml.snakeyaml.., dev.annals.core.source..",
        "org.commonmark.., dev.annals.core.validate.prose..",
        "freemarker.., dev.annals.core.template..",
        "org.jfree.., dev.annals.core.chart..",
        "org.apache.xmlgraphics.., dev.annals.core.chart..",
        "org.xhtmlrenderer.., dev.annals.core.print..",
        "com.lowagie.., dev.annals.core.print..",
        "com.ibm.icu.., dev.annals.core.print..",
        "com.fasterxml.jackson.., dev.annals.core.data..",
        "org.dhatim.fastexcel, dev.annals.core.data..",
        "org.dhatim.fastexcel.reader.., dev.annals.core.source.sheet.."
    })
    void library_staysBehindItsDoor(String library, String door) {
        noClasses()
                .that(not(resideInAnyPackage(door)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void files_areTouchedInSourceAndWriteOnly() {
        noClasses()
                .that(not(resideInAnyPackage(
                        "dev.annals.core.source..", "dev.annals.core.write..", "dev.annals.core.print.font..")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
                .check(CLASSES);
    }

    /** Only the search for installed fonts may look at the environment: it decides whether AWT starts at all. */
    @Test
    void environment_isAskedByTheFontsOnly() {
        noClasses()
                .that(not(resideInAnyPackage("dev.annals.core.print.font..")))
                .should()
                .callMethod(System.class, "getenv", String.class)
                .check(CLASSES);
    }

    @Test
    void nothing_asksTheMachineForClockLocaleOrZone() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .check(CLASSES);
    }
}
