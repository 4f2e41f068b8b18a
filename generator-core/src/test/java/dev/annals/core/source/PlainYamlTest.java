package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.setting.Limits;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {

    private static final String[] PIECES = {
        "a",
        "b: ",
        "c:",
        "\n",
        "\n ",
        "\n  ",
        "x: 1\n",
        "k:\n",
        "  k: v\n",
        "    m: 3\n",
        " ",
        "\"q\"",
        "'s'",
        "''",
        "{",
        "}",
        "[",
        "]",
        ", ",
        ",",
        ": ",
        "#",
        " # c",
        "# d\n",
        "-",
        "- ",
        "-5",
        "---\n",
        "...\n",
        "~",
        "%",
        "&a ",
        "*a",
        "|",
        "> ",
        "? ",
        "中文",
        "\u3000",
        "\u00a0",
        "\u0085",
        "\u2028",
        "{a: b, c: 'd'}",
        "[x, \"y\"]",
        "{}",
        "<<: ",
        "\\",
        "\t",
        "\r\n",
        "😀",
        "1:2",
        "a#b",
        "key: {t: \"中 文\", d: 2020-01-01, p: 5%}\n"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period: 2015\nbody: org-001\nfigures:\n  a: 9.3\n  b: ≥82所\n\n# words\ntargets:\n  a: -5\n",
                "title: \"党建 与治理\"\ntasks:\n  t: {title: 'a b', due: 2020-06-17, list: [a, b]}\nnone:\n",
                "a:\n    b:\n        c: d\n    e:\nf: []\n"
            })
    void plainText_isReadAsTheWholeReaderReadsIt(String text) {
        assertThat(plain(text)).isPresent().isEqualTo(whole(text, new Findings()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a: b\na: c\n",
                "a: b # c\n",
                "a: b\n  c\n",
                "a: \"b\\n\"\n",
                "- a\n",
                "a: &x b\n",
                "a: |\n  b\n",
                "a: b: c\n",
                "a: \t b\n",
                "a: b\r\n",
                "a:\n   b: c\n  d: e\n",
                "a: {b: c,\n d: e}\n",
                "a: 😀\n",
                "---\na: b\n"
            })
    void text_isLeftToTheWholeReader_whenItIsNotPlain(String text) {
        assertThat(plain(text)).isEmpty();
    }

    @Test
    void anyText_isReadAsTheWholeReaderReadsIt_orNotAtAll() {
        Random random = new Random(5);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("r: ");
            for (int left = random.nextInt(10); left > 0; left--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Optional<Node> read = plain(text.toString());
            if (read.isPresent()) {
                plain++;
                Findings findings = new Findings();
                assertThat(read).as(text.toString()).isEqualTo(whole(text.toString(), findings));
                assertThat(findings.sorted()).as(text.toString()).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    @Test
    void text_isLeftToTheWholeReader_whenItPassesALimit() {
        Limits few = new Limits(1000, 10, 10, 2, 4, 1000, 1000);
        assertThat(PlainYaml.read(TextLines.of("f", 1, "a: b"), "a: b", few)).isPresent();
        assertThat(PlainYaml.read(TextLines.of("f", 1, "a: {b: c}"), "a: {b: c}", few))
                .isEmpty();
        assertThat(PlainYaml.read(TextLines.of("f", 1, "a: b\nc: d"), "a: b\nc: d", few))
                .isEmpty();
    }

    private static Optional<Node> plain(String text) {
        return PlainYaml.read(TextLines.of("f", 1, text), text, Limits.DEFAULT);
    }

    private static Optional<Node> whole(String text, Findings findings) {
        return YamlComposer.composeAny(TextLines.of("f", 1, text), text, Limits.DEFAULT, findings);
    }
}
