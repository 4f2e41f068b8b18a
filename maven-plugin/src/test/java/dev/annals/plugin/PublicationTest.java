package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.annals.core.finding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site says about itself to readers elsewhere. */
class PublicationTest {

    private static final Pattern DATASET =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
        repository.write("indicators/all.yml", """
                category: schools
                indicators:
                  built: {title: '新建</script>"学校"', unit: 所, direction: up}
                """);
        repository.write("years/2016.yml", "period: 2016\nfigures: {built: 10所}\ntargets: {built: ≥11所}\n");
        repository.write("years/2017.yml", "period: 2017\nfigures: {built: 12.50所}\ntargets: {built: ≥11所}\n");
    }

    private String file(String path) throws IOException {
        return Files.readString(repository.site().resolve(path));
    }

    /** Keys and values in order; fails where it is no JSON. */
    private List<String> dataset(String page) throws IOException {
        Matcher matcher = DATASET.matcher(file(page));
        assertThat(matcher.find()).as(page).isTrue();
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(matcher.group(1))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && parser.currentName() != null) {
                    tokens.add(parser.currentName() + "=" + parser.getText());
                }
            }
        }
        return tokens;
    }

    @Test
    void dataset_parses_andAgreesWithTheFigure() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(dataset("indicators/built.html"))
                .contains(
                        "@type=Dataset",
                        "name=新建</script>\"学校\"",
                        "temporalCoverage=2016/2017",
                        "value=12.50",
                        "unitText=所",
                        "contentUrl=../data/indicators/built.csv");
        assertThat(dataset("categories/schools.html")).contains("contentUrl=../data/categories/schools.json");
        assertThat(dataset("data/index.html")).contains("contentUrl=../data/all.xlsx");
    }

    @Test
    void changes_sayThatATargetIsNewlyMet() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(file("changes/index.html")).contains("新兑现的目标", "目标≥11所，上年为“未兑现”", "built.html#2017");
        assertThat(file("index.html")).contains("新兑现", "built.html#2017");
        assertThat(file("feed.xml")).contains("（新兑现）", "href=\"indicators/built.html#2017\"");
    }

    @Test
    void indicator_tellsHowItWasJudged_andHowItIsCited() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(file("indicators/built.html").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("目标：≥11所 实际：12.50所 上年：10所 ✓ 兑现", "12.50所。见《看板》，数据截至2017年12月31日。");
        assertThat(file("methods/index.html")).contains("这段距离的5%", "目标：≥11所");
    }

    @Test
    void siteWithoutAddress_hasNoSitemap_andOnlyRelativeLinks() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(repository.site().resolve("sitemap.xml")).doesNotExist();
        assertThat(repository.site().resolve("robots.txt")).doesNotExist();
        assertThat(file("404.html")).doesNotContain("href=");
        assertThat(file("indicators/built.html"))
                .contains("content=\"../card.png\"")
                .doesNotContain("og:url");
    }

    @Test
    void siteWithAddress_tellsItWhereItMust() throws Exception {
        repository.write(
                "annals.yml",
                SmallRepository.SETTINGS + "languages: [zh, en]\naddress: https://example.org/看板\n"
                        + "licence: {title: CC BY 4.0, address: https://creativecommons.org/licenses/by/4.0/}\n");
        assertThat(repository.generate().failed()).isFalse();
        assertThat(file("sitemap.xml"))
                .contains("<loc>https://example.org/%E7%9C%8B%E6%9D%BF/en/indicators/built.html</loc>");
        assertThat(file("robots.txt")).contains("Sitemap: https://example.org/%E7%9C%8B%E6%9D%BF/sitemap.xml");
        assertThat(file("404.html")).contains("href=\"https://example.org/%E7%9C%8B%E6%9D%BF/index.html\"");
        assertThat(file("en/index.html"))
                .contains(
                        "content=\"https://example.org/%E7%9C%8B%E6%9D%BF/en/card.png\"",
                        "hreflang=\"x-default\" href=\"https://example.org/%E7%9C%8B%E6%9D%BF/index.html\"",
                        "hreflang=\"en\" href=\"https://example.org/%E7%9C%8B%E6%9D%BF/en/index.html\"");
        assertThat(file("indicators/built.html"))
                .contains(" https://example.org/%E7%9C%8B%E6%9D%BF/indicators/built.html#2017</p>");
        assertThat(dataset("indicators/built.html")).contains("license=https://creativecommons.org/licenses/by/4.0/");
        assertThat(file("about/index.html")).contains("rel=\"license\"", "CC BY 4.0");
    }

    @Test
    void addressThatIsNoFolder_isTold() throws Exception {
        repository.write("annals.yml", SmallRepository.SETTINGS + "address: https://example.org/?a=1\n");
        assertThat(repository.refused(Code.ADDRESS_MALFORMED).place().line()).isEqualTo(4);
    }

    @Test
    void everyPage_allowsNothingFromElsewhere() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        for (String page : List.of("index.html", "indicators/built.html", "documents/report.html")) {
            assertThat(file(page))
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe-inline");
        }
    }
}
