package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Model;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.event.Award;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.EffectKind;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.FundSource;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programmes, inspections and events say arrives in the model. */
class LedgersTest {

    @TempDir
    Path folder;

    private static Map<String, String> files(String name) {
        Path file = Corpus.goodCases().stream()
                .filter(one -> one.endsWith(name + ".txt"))
                .findFirst()
                .orElseThrow();
        return Corpus.over(Corpus.sections(Corpus.read(file)));
    }

    private Model model(String name) {
        return model(files(name));
    }

    private Model model(Map<String, String> files) {
        return Corpus.validate(files, folder).model().orElseThrow();
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElseThrow();
    }

    /** Indicator, body and period of what a text binds. */
    private static List<String> bound(BoundText text) {
        return text.or(Language.CHINESE).stream()
                .filter(Binding.class::isInstance)
                .map(one -> (Binding) one)
                .map(one -> one.indicator() + "@" + one.period() + "#" + one.body())
                .toList();
    }

    @Test
    void programmes_areSortedById_withTheFileNameAsId() {
        List<Programme> programmes = model("programme").undertakings().programmes();

        assertThat(programmes.stream().map(Programme::id)).containsExactly("aid", "empty", "短");
        assertThat(programmes.get(2).period())
                .isEqualTo(Period.parse("2016-2018").orElseThrow());
        assertThat(programmes.get(2).body()).isEqualTo("bureau");
        assertThat(programmes.get(1).effects()).isEmpty();
    }

    @Test
    void programme_hasFundsInTheUnitWritten() {
        Programme aid = model("programme").undertakings().programme("aid").orElseThrow();

        Fund provincial = aid.funds().get(0);
        assertThat(provincial.source()).contains(FundSource.PROVINCIAL);
        assertThat(value(provincial.initial().orElseThrow())).isEqualByComparingTo("30000000");
        assertThat(value(provincial.adjusted().orElseThrow())).isEqualByComparingTo("28000000");
        assertThat(value(provincial.executed())).isEqualByComparingTo("22782750");
        assertThat(provincial.executed()).isInstanceOfSatisfying(Figure.Single.class, one -> {
            assertThat(one.quantity().unit()).isEqualTo("元");
            assertThat(one.quantity().number()).isEqualTo(new BigDecimal("2278.275"));
        });
        assertThat(aid.funds()).hasSize(FundSource.values().length);
        assertThat(value(aid.beneficiaries().get(0).count())).isEqualByComparingTo("30377");
    }

    @Test
    void programme_hasEffectsInOrder_withWeightsAndScores() {
        Programme aid = model("programme").undertakings().programme("aid").orElseThrow();

        assertThat(aid.effects().stream().map(effect -> effect.kind().orElseThrow()))
                .containsExactly(EffectKind.values());
        Effect late = aid.effects().get(2);
        assertThat(late.id()).isEqualTo("soon");
        assertThat(late.weight()).isEqualByComparingTo("10");
        assertThat(late.score()).contains(new BigDecimal("9.5"));
        assertThat(bound(late.deviation().orElseThrow())).containsExactly("kindergartens@2017#bureau");
        assertThat(aid.effects().get(0).indicator()).contains("kindergartens");
        assertThat(aid.effects().get(3).score()).isEmpty();
    }

    @Test
    void inspection_hasIssuesAndMeasures_butNoStatedTotals() {
        Inspection visit =
                model("inspection").undertakings().inspection("visit").orElseThrow();

        assertThat(visit.body()).isEqualTo("district");
        assertThat(visit.start()).contains("2016-10-21");
        assertThat(visit.issues().stream().collect(Collectors.toMap(Issue::id, Issue::status)))
                .isEqualTo(Map.of(
                        "fees",
                        IssueStatus.DONE,
                        "meals",
                        IssueStatus.DONE_AND_KEPT_UP,
                        "staff",
                        IssueStatus.CLOSED,
                        "roofs",
                        IssueStatus.UNDER_WAY,
                        "maps",
                        IssueStatus.NOT_STARTED));
        Issue fees = visit.issues().get(0);
        assertThat(fees.number()).contains("1");
        assertThat(fees.measures()).hasSize(2);
        assertThat(fees.measures().get(0).deadline()).contains("2017-03");
        assertThat(bound(fees.text())).containsExactly("kindergartens@2017#bureau");
        assertThat(bound(fees.measures().get(1).text())).containsExactly("kindergartens@2017#bureau");
    }

    @Test
    void agenda_isInOrderOfTime_andTimesAreNeverNumbers() {
        Event meeting = model("event").undertakings().event("meeting").orElseThrow();

        assertThat(meeting.agenda().stream()
                        .map(item -> item.day().substring(8) + " " + item.time().orElse("") + " "
                                + item.title().or(Language.CHINESE)))
                .containsExactly(
                        "01 09:00 报到",
                        "01 10:00 预备会",
                        "01 14:30 工作报告",
                        "01  颁奖",
                        "01 15:00 发言",
                        "01  交流",
                        "02 14:30 参观");
        AgendaItem report = meeting.agenda().get(2);
        assertThat(report.minutes()).contains(20);
        assertThat(report.document()).contains("2017");
    }

    @Test
    void event_hasParticipantsAndAwards() {
        Event meeting = model("event").undertakings().event("meeting").orElseThrow();

        assertThat(value(meeting.participants().get(0).count().orElseThrow())).isEqualByComparingTo("40");
        assertThat(meeting.participants().get(1).count()).isEmpty();
        assertThat(meeting.awards().stream().map(Award::level))
                .containsExactly(Optional.of(Level.CITY), Optional.of(Level.COUNTY), Optional.of(Level.SCHOOL));
        assertThat(meeting.awards().get(0).recipients().get(1).or(Language.ENGLISH))
                .isEqualTo("First School");
        assertThat(meeting.venue().orElseThrow().or(Language.CHINESE)).isEqualTo("市会议中心");
    }

    @ParameterizedTest
    @CsvSource({"programme, programmes/aid.yml", "inspection, inspections/visit.yml", "event, events/meeting.yml"})
    void validation_answersWithFindings_whereverAFileIsCutOrACharacterIsPutIn(String name, String path) {
        Map<String, String> files = files(name);
        String text = files.getOrDefault(path, "");
        Corpus.write(files, folder);
        int withFindings = 0;
        for (int at = 0; at < text.length(); at += 9) {
            String put = "{}[]:-|\"*#%\n".substring(at % 12, at % 12 + 1);
            Corpus.write(Map.of(path, text.substring(0, at)), folder);
            withFindings += Corpus.validate(folder).findings().isEmpty() ? 0 : 1;
            Corpus.write(Map.of(path, text.substring(0, at) + put + text.substring(at)), folder);
            withFindings += Corpus.validate(folder).findings().isEmpty() ? 0 : 1;
        }
        assertThat(withFindings).isGreaterThan(text.length() / 20);
    }

    @Test
    void documents_knowTheirSubjects() {
        Map<String, Subjects> subjects = model("documents-with-subjects").documents().stream()
                .collect(Collectors.toMap(Document::id, Document::subjects));

        assertThat(subjects.get("2017")).isEqualTo(Subjects.NONE);
        assertThat(subjects.get("all"))
                .isEqualTo(new Subjects(
                        Optional.empty(), Optional.of("aid"), Optional.of("visit"), Optional.of("meeting")));
    }
}
