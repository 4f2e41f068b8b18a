package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SitePagesIT {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private static String text(Path page) throws Exception {
        return Files.readString(page, StandardCharsets.UTF_8);
    }

    @Test
    void site_hasEveryKindOfPage_inBothEditions() throws Exception {
        for (String edition : List.of("", "en/")) {
            assertThat(List.of(
                            "index.html",
                            "years/index.html",
                            "years/2016.html",
                            "years/2017.html",
                            "categories/index.html",
                            "categories/schooling.html",
                            "indicators/migrant-pupils.html",
                            "delivery/2017.html",
                            "tasks/index.html",
                            "plans/example-2016-2020.html",
                            "inspections/2015-sanmenxia.html",
                            "programmes/chuzhou-student-aid.html",
                            "documents/index.html",
                            "documents/2017-annual.html",
                            "bodies/index.html",
                            "bodies/compare.html",
                            "bodies/chuzhou-education.html",
                            "changes/index.html",
                            "methods/index.html",
                            "about/index.html",
                            "feed.xml",
                            "card.png"))
                    .allMatch(page -> Files.exists(SampleSite.folder().resolve(edition + page)));
        }
        assertThat(SampleSite.files(SampleSite.folder().resolve("indicators"), ".html"))
                .hasSizeGreaterThan(70);
    }

    @Test
    void everyPage_passesTheNuHtmlChecker() throws Exception {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        SourceCode source = new SourceCode();
        MessageEmitterAdapter handler = new MessageEmitterAdapter(
                null, source, false, new ImageCollector(source), 0, false, new GnuMessageEmitter(report, false));
        handler.setErrorsOnly(true);
        handler.setHtml(true);
        handler.start(null);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        List<Path> pages = SampleSite.pages();
        assertThat(pages).hasSizeGreaterThan(150);
        for (Path page : pages) {
            InputSource input = new InputSource(new ByteArrayInputStream(Files.readAllBytes(page)));
            input.setEncoding("UTF-8");
            input.setSystemId(page.toUri().toString());
            validator.checkHtmlInputSource(input);
        }
        handler.end("", "", "");
        assertThat(report.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(handler.getErrors()).isZero();
    }

    @Test
    void everyLink_leadsToAFileAndAnAnchorThatExist() throws Exception {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Path page : SampleSite.pages()) {
            for (String reference : references(page)) {
                if (!URI.create(reference).isAbsolute()) {
                    followed++;
                    if (!leads(page, reference)) {
                        broken.add(page + " → " + reference);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(3000);
    }

    private static List<String> references(Path page) throws Exception {
        return REFERENCE
                .matcher(text(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static boolean leads(Path page, String reference) throws Exception {
        int hash = reference.indexOf('#');
        String path = URLDecoder.decode(hash < 0 ? reference : reference.substring(0, hash), StandardCharsets.UTF_8);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.isRegularFile(target) || !target.startsWith(SampleSite.folder())) {
            return false;
        }
        String anchor = URLDecoder.decode(reference.substring(hash + 1), StandardCharsets.UTF_8);
        return hash < 0
                || ID.matcher(text(target)).results().anyMatch(id -> id.group(1).equals(anchor));
    }

    @Test
    void ids_areUniqueOnEveryPage() throws Exception {
        for (Path page : SampleSite.pages()) {
            List<String> ids = ID.matcher(text(page))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(ids).as(page.toString()).hasSameSizeAs(new TreeSet<>(ids));
        }
    }

    @Test
    void noPage_asksForAnythingOutside_orCarriesInlineScriptOrStyle() throws Exception {
        for (Path page : SampleSite.pages()) {
            String html = text(page);
            assertThat(html)
                    .as(page.toString())
                    .doesNotContain(" style=\"", " onclick=", "<style", "@import", "src=\"http", "url(http")
                    .doesNotContainPattern("<link [^>]*href=\"http");
            assertThat(html.replaceAll("<script (src=|type=\"application/ld\\+json\")", ""))
                    .as(page.toString())
                    .doesNotContain("<script");
        }
    }

    /** What only a script can serve is made by the script. */
    @Test
    void noPage_hasAControlThatIsDeadWithoutScripts() throws Exception {
        for (Path page : SampleSite.pages()) {
            assertThat(text(page))
                    .as(page.toString())
                    .doesNotContain("<button", "<input", "<select", "<form", "<dialog", "<noscript", " hidden");
        }
    }

    @Test
    void figure_isTheSameOnEveryPage() throws Exception {
        for (String page : List.of("index.html", "years/2017.html", "indicators/migrant-pupils.html")) {
            assertThat(text(SampleSite.folder().resolve(page))).contains("2.92");
        }
        assertThat(text(SampleSite.folder().resolve("documents/2017-annual.html")))
                .contains("2.92万名");
        assertThat(text(SampleSite.folder().resolve("en/indicators/migrant-pupils.html")))
                .contains("29,200");
    }

    @Test
    void charts_areDrawnWithTitlesAndDescriptions() throws Exception {
        String page = text(SampleSite.folder().resolve("indicators/migrant-pupils.html"));
        assertThat(page).contains("<svg", "role=\"img\"", "<desc", "2.60万名", "2.92万名");
    }
}
