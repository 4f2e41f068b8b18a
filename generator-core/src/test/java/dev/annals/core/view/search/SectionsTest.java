package dev.annals.core.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.document.BlockView;
import dev.annals.core.view.document.CellView;
import dev.annals.core.view.document.Chapter;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.document.FrontView;
import dev.annals.core.view.document.OfficialView;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Piece;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static List<Piece> words(String text) {
        return List.of(Piece.words(text));
    }

    private static final Optional<String> NO = Optional.empty();
    private static final OfficialView PLAIN =
            new OfficialView("", NO, NO, NO, NO, NO, NO, List.of(), NO, NO, List.of(), true, NO, NO);

    private static DocumentView document(List<BlockView> preface, Chapter... chapters) {
        return new DocumentView(
                "a",
                "zh-CN",
                "annual-report",
                "报告",
                List.of("报告"),
                Optional.empty(),
                "局",
                Optional.empty(),
                "报告",
                PLAIN,
                new FrontView(2, List.of(), List.of()),
                Map.of(),
                Map.of(),
                List.of(),
                preface,
                List.of(chapters));
    }

    private static CellView cell(String text) {
        return new CellView(words(text), 1, 1);
    }

    @Test
    void document_isCutAtItsHeadings() {
        BlockView table = new BlockView.Table(List.of(List.of(cell("项"))), List.of(List.of(cell("值"))));
        BlockView list = new BlockView.Items(false, false, List.of(List.of(new BlockView.Paragraph(words("条")))));
        Chapter chapter = new Chapter(
                "s1",
                "一、",
                words("总体"),
                List.of(
                        new BlockView.Paragraph(words("甲")),
                        new BlockView.Heading(2, "h1", "（一）", words("概貌")),
                        new BlockView.Quote(List.of(new BlockView.Paragraph(words("乙")))),
                        list,
                        table),
                List.of());
        assertThat(Sections.of(document(List.of(new BlockView.Paragraph(words("前言"))), chapter)))
                .containsExactly(
                        new Section("", "", "前言"),
                        new Section("s1", "一、总体", "甲"),
                        new Section("h1", "（一）概貌", "乙 条 项 值"));
    }

    @Test
    void document_withoutText_hasNoSections() {
        assertThat(Sections.of(document(List.of()))).isEmpty();
    }

    @Test
    void passage_standsAtItsFirstAddressThatExists() {
        Passage passage = new Passage(
                Kind.TASK, new Label("任务", Optional.empty()), "", List.of("tasks/index.html#t", "plans/p.html"));
        assertThat(passage.at("plans/p.html"::equals)).map(Hit::address).contains("plans/p.html");
        assertThat(passage.at(address -> true)).map(Hit::address).contains("tasks/index.html#t");
        assertThat(passage.at(address -> false)).isEmpty();
    }
}
