package dev.annals.core.print.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document and its style sheet say, its boxes are those that the engine alone would lay out. */
class BoxesTest {

    private static final String PAGE =
            "@page { size: 90mm 60mm; margin: 8mm } body { font-size: 10pt; line-height: 15pt }";

    private static final String SENTENCE = "中国人口比上年增长4.5%，占全部的12.25%。";

    /** A table whose rows are of one kind but for the first and the last. */
    private static final String TABLE = "<table><caption>中国</caption><colgroup><col/><col/></colgroup><col/>"
            + "<thead><tr><th>人口</th><th>2019</th><th>2020</th></tr></thead><tbody>"
            + "<tr><td>中国</td><td>1.5</td><td>12</td></tr>".repeat(9)
            + "<tr class=\"sum\"><td>全部</td><td colspan=\"2\">22.25</td></tr></tbody></table>";

    private static final Map<String, String> BODIES = new TreeMap<>(Map.of(
            "text",
            "<div><p>" + SENTENCE.repeat(8) + "</p></div>" + "<p>中</p><p></p>".repeat(6) + "<p>" + SENTENCE.repeat(9)
                    + "</p>",
            "runs",
            ("<p>" + SENTENCE + "<b id=\"b\">人口 </b><i class=\"x\">比上年</i> " + SENTENCE
                            + "<a name=\"n\"> a <b>c</b></a></p><p>" + SENTENCE + "<i>" + SENTENCE + "</i></p>")
                    .repeat(3),
            "tables",
            TABLE + "<p>中国</p>" + TABLE.replace("<td>1.5</td>", "<td><b>1.5</b></td>"),
            "spans",
            TABLE.replaceFirst("<td>1.5</td>", "<td rowspan=\"3\">1.5</td>"),
            "loose",
            "<table><tr><td>中</td></tr>国<tr>人</tr><td>口</td></table><div><td>中</td>国</div><tr><td>人</td></tr>",
            "lists",
            "<ol start=\"3\"><li>中</li><li value=\"9\">国<p>人</p></li></ol><ul><li>口</li><li/></ul>",
            "spaces",
            "<pre>中 \n  国\t人</pre><p>中<br/>国</p><p> a  b </p><p>a <b> b</b></p><p> </p><div> <p>中</p>国</div>",
            "asides",
            "<h1 class=\"run\">人</h1><p>中</p><p class=\"aside\">国</p><p class=\"aside\">口</p><p>" + SENTENCE.repeat(3)
                    + "</p><div class=\"float\">人口</div><p>" + SENTENCE.repeat(3) + "</p>",
            "few",
            "<table><tr/><tr/></table><div><p class=\"sum\">中</p><p class=\"aside\">国</p></div>"
                    + "<div><p>人</p><p>口</p><p>" + SENTENCE + "</p></div><ol><li><p>中</p><p>国</p></li></ol>",
            "long",
            ("<p>" + "a".repeat(90) + " " + SENTENCE + "b".repeat(80) + "<b>中国" + "c".repeat(70) + "</b></p>")
                    .repeat(2)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p { text-indent: 2em; text-align: justify } table { border-collapse: collapse } th { border-bottom: 2pt solid red }"
                        + " pre { white-space: normal }",
                "table { border-collapse: collapse } td { border-top: 0.5pt solid black } .sum td { border: 2pt solid red }"
                        + " thead { border-bottom: 1pt solid black } td:first-child { border-right: 1pt dotted blue }",
                "table { border-collapse: collapse } tr:nth-child(even) td { border-bottom: 3pt double green }"
                        + " table { border: 4pt solid black } col { border-left: 1pt solid red }",
                "tr:nth-child(4) { border: 2pt solid red } table { border-collapse: collapse } td { text-align: right }",
                "caption { caption-side: bottom; text-align: left } td { vertical-align: top; padding: 1pt 2pt } p { orphans: 3; widows: 3 }",
                "p:before { content: '中' } td:after { content: counter(n) } tr { counter-increment: n } li { display: list-item }",
                "p:first-line { color: red } p:first-letter { font-size: 20pt } td { text-transform: uppercase }",
                "i { padding: 0 2pt; border: 1pt solid red } b { vertical-align: super; font-size: 6pt } .x { position: relative }",
                "p { text-decoration: underline; text-align: center; line-height: 12pt } b { display: none } td { white-space: nowrap }",
                ".run { position: running(head) } .aside { position: absolute; top: 0; left: 0 } .float { float: left; width: 20mm }",
                "tr { page-break-inside: avoid } p { page-break-inside: avoid } table { -fs-keep-with-inline: keep } .sum { display: none }",
                "p { word-wrap: break-word } i { word-break: break-all } td { white-space: pre } tbody { display: block }",
                "caption, .sum { display: none } thead { display: table-row-group } col { display: none } li { display: inline-block }",
                "table { border-collapse: collapse } .sum { display: none } .aside { position: absolute }",
                ".run { position: running(head); float: right } div:first-line { font-size: 20pt } li p { font-size: 5pt; line-height: 5pt }",
                "div:first-letter { padding-top: 2mm; font-size: 15pt } b { padding-top: 10% }"
            })
    void boxes_areTheEngines(String css) throws Exception {
        for (Map.Entry<String, String> body : BODIES.entrySet()) {
            String html = "<html><head/><body>" + body.getValue() + "</body></html>";
            // The second time all kinds of lines are known.
            for (int times = 1; times <= 2; times++) {
                assertThat(BoxListing.ours(PAGE + css, html, times))
                        .as(body.getKey())
                        .isEqualTo(BoxListing.plain(PAGE + css, html, times));
            }
        }
    }
}
