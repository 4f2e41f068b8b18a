package dev.annals.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentHtmlTest {

    @Test
    void document_losesItsRunningHead_andGetsItsDrawings() {
        DocumentHtml html = DocumentHtml.of(
                "<html><body class=\"document annual-report\"><p class=\"running-head\">题</p>"
                        + "<figure><img class=\"chart\" src=\"drawing:f1-1\" alt=\"说明\"/></figure></body></html>",
                name -> "<svg id=\"$" + name + "\"></svg>");
        assertThat(html.bodyClass()).isEqualTo("document annual-report");
        assertThat(html.content()).isEqualTo("<figure><svg id=\"$f1-1\"></svg></figure>");
    }

    @Test
    void document_ofAUsersTemplate_needsNeitherClassNorBody() {
        assertThat(DocumentHtml.of("<html><body lang='zh' class='own'><p>文</p></body></html>", name -> ""))
                .isEqualTo(new DocumentHtml("own", "<p>文</p>"));
        assertThat(DocumentHtml.of("<html><body><p>文</p></body></html>", name -> ""))
                .isEqualTo(new DocumentHtml("document", "<p>文</p>"));
        assertThat(DocumentHtml.of("<p>文</p>", name -> "")).isEqualTo(new DocumentHtml("document", "<p>文</p>"));
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, '', index.html",
        "indicators/入园率.html, ../, indicators/%E5%85%A5%E5%9B%AD%E7%8E%87.html",
        "a/b/c d#e?.html, ../../, a/b/c%20d%23e%3F.html"
    })
    void path_goesUpToTheRoot_andIsEncoded(String path, String up, String encoded) {
        assertThat(RelativePath.up(path)).isEqualTo(up);
        assertThat(RelativePath.encode(path)).isEqualTo(encoded);
    }
}
