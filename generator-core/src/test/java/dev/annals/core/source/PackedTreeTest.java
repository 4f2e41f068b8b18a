package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackedTreeTest {

    private static final String PATH = "a.yml";

    private static Node composed(TextLines lines, String yaml) {
        return YamlComposer.compose(lines, yaml, Limits.DEFAULT, new Findings()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.5",
                "a: 1\nb: 近2万个\nc:\n",
                "a: {b: [1, 'x', \"y\"], c: }\n",
                "a: 'it''s'\nb: \"\\u8fd1\"\n",
                "a: |\n  one\n  two\nb: >\n  one\n  two\n",
                "𠮷: 𠮷野\nb: {𠮷: '𠮷', c: 1}\n",
                "a: &x [1, 2]\nb: *x\nc: [*x, &y 3, *y]\n",
                "&k a: 1\nb: *k\n? *k\n: 2\n",
                "a:   &x   '1'\r\nb: ''\r\n",
            })
    void root_isTheTreeThatWasPacked_whateverItHolds(String yaml) {
        TextLines lines = TextLines.of(PATH, 1, yaml);
        Node root = composed(lines, yaml);

        assertThat(Packing.of(root, SplitText.of(yaml)).root(PATH)).isEqualTo(root);
    }

    @Test
    void root_holdsOneNode_howeverOftenItIsMeant() {
        String yaml = "a: &x {b: 1}\nc: *x\n";
        Node root = composed(TextLines.of(PATH, 1, yaml), yaml);

        Node.Mapping unpacked =
                (Node.Mapping) Packing.of(root, SplitText.of(yaml)).root(PATH);

        assertThat(unpacked.get("c").orElseThrow()).isSameAs(unpacked.get("a").orElseThrow());
    }

    @Test
    void node_isTheOutermost_whenSeveralStartAtAPlace() {
        String yaml = "a:\n  - b: 1\n";
        SourceFile file = new SourceFile(PATH, composed(TextLines.of(PATH, 1, yaml), yaml), 0, SplitText.of(yaml));

        assertThat(file.nodes().get(new Place(PATH, 2, 5))).isInstanceOf(Node.Mapping.class);
        assertThat(file.nodes()).doesNotContainKey(new Place(PATH, 9, 9));
    }

    @Test
    void mayHold_isFalse_onlyWhenTheKeySurelyIsNotThere() {
        String mapping = "a: 1\n";
        String escaped = "\"\\x62\": 1\n";

        assertThat(file(mapping).mayHold("a")).isTrue();
        assertThat(file(mapping).mayHold("b")).isFalse();
        assertThat(file(escaped).mayHold("b")).isTrue();
        assertThat(file("- 1\n").mayHold("b")).isTrue();
    }

    private static SourceFile file(String yaml) {
        return new SourceFile(PATH, composed(TextLines.of(PATH, 1, yaml), yaml), 0, SplitText.of(yaml));
    }
}
