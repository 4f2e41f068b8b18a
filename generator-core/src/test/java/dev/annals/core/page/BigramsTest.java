package dev.annals.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.part.Label;
import dev.annals.core.view.search.Hit;
import dev.annals.core.view.search.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BigramsTest {

    private static Hit hit(String title, String text) {
        return new Hit(Kind.INDICATOR, new Label(title, Optional.empty()), text, "a.html");
    }

    @Test
    void pairs_nameTheirHits_eachOnce() {
        assertThat(Bigrams.of(List.of(hit("学前教育", ""), hit("教育经费", "学前教育的经费"), hit("经费", ""))))
                .containsEntry('学', "前1.1")
                .containsEntry('教', "育1.1")
                .containsEntry('经', "费2.1");
    }

    @Test
    void pairs_doNotReachOverMarksSpacesOrLatin() {
        assertThat(Bigrams.of(List.of(hit("甲、乙 丙（丁）A戊1己", "庚\n辛")))).isEmpty();
    }

    @Test
    void title_andText_areNotJoined() {
        assertThat(Bigrams.of(List.of(hit("甲", "乙")))).isEmpty();
    }

    @Test
    void compatibleForms_areFolded() {
        assertThat(Bigrams.folded("Ａ１㎡㈠")).isEqualTo("a1㎡㈠");
    }

    @Test
    void numbers_areWrittenAsSteps_inBase36() {
        List<Hit> hits = IntStream.range(0, 80)
                .mapToObj(i -> hit(Stream.of(3, 40, 79).anyMatch(j -> j == i) ? "学前" : "无", ""))
                .toList();
        assertThat(Bigrams.of(hits)).containsEntry('学', "前4.11.13");
    }
}
