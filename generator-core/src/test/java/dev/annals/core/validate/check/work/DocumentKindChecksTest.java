package dev.annals.core.validate.check.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.DocumentKind;
import dev.annals.core.model.document.FrontPages;
import dev.annals.core.model.document.Official;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.agreement.FigureMap;
import dev.annals.core.validate.agreement.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentKindChecksTest {

    private static final String PLAN = "title: 规划\nterm: 2016-2020\nperiod: 2017\nindicators:\n"
            + "  coverage: {target: 85%}\n  score: {target: 95}\n  complaints: {target: ≤20个}\n";
    private static final Place PLACE = new Place("documents/evaluation.md", 2, 1);

    @TempDir
    Path folder;

    private List<Finding> check(DocumentKind kind, Optional<String> plan, List<Block> blocks, boolean complete) {
        Model read = Corpus.validate(Corpus.with("plans/p.yml", PLAN), folder)
                .model()
                .orElseThrow();
        Document document = new Document(
                "evaluation",
                List.of("中期评估"),
                Optional.empty(),
                kind,
                new Period(2017),
                "bureau",
                Language.CHINESE,
                "report",
                "市教育局",
                Optional.empty(),
                List.of(),
                false,
                Official.NONE,
                FrontPages.USUAL,
                new Subjects(plan, Optional.empty(), Optional.empty(), Optional.empty()),
                blocks,
                PLACE);
        Model model = new Model(
                read.site(),
                read.bodies(),
                read.catalogue(),
                read.observations(),
                read.targets(),
                read.review(),
                read.undertakings(),
                read.citations(),
                List.of(document),
                read.inputs());
        Findings findings = new Findings();
        DocumentKindChecks.check(model, new Written(new FigureMap<>(), complete), findings);
        return findings.sorted();
    }

    private static Block register(RegisterKind kind) {
        return new Block.Register(kind, Optional.of("p"), Optional.empty(), new Period(2017), "bureau", PLACE);
    }

    @Test
    void evaluation_lacksPublicIndicatorsWithoutAFigure() {
        assertThat(check(DocumentKind.MIDTERM_EVALUATION, Optional.of("p"), List.of(), true).stream()
                        .map(Corpus::line))
                .containsExactly(PLACE + " PLAN_INDICATOR_UNREPORTED score | 2017 | p");
    }

    @Test
    void evaluation_lacksNothing_whenItListsWhatIsUnreported() {
        Block quoted = new Block.Quote(List.of(register(RegisterKind.UNREPORTED)));

        assertThat(check(DocumentKind.MIDTERM_EVALUATION, Optional.of("p"), List.of(quoted), true))
                .isEmpty();
        assertThat(check(DocumentKind.MIDTERM_EVALUATION, Optional.of("p"), List.of(register(RegisterKind.PLAN)), true))
                .hasSize(1);
    }

    @Test
    void evaluation_isLeftAlone_whenFiguresCouldNotBeRead() {
        assertThat(check(DocumentKind.MIDTERM_EVALUATION, Optional.of("p"), List.of(), false))
                .isEmpty();
    }

    @Test
    void documentsOfOtherKinds_orWithoutAPlan_areLeftAlone() {
        assertThat(check(DocumentKind.ANNUAL_REPORT, Optional.of("p"), List.of(), true))
                .isEmpty();
        assertThat(check(DocumentKind.MIDTERM_EVALUATION, Optional.empty(), List.of(), true))
                .isEmpty();
    }
}
