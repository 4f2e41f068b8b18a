package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens pages from {@code file://} in headless Chromium; skipped where there is none. */
class SiteBrowserIT {

    @ParameterizedTest
    @CsvSource({
        "index.html, 390, light",
        "index.html, 390, dark",
        "index.html, 1280, light",
        "index.html, 1280, dark",
        "en/index.html, 390, light",
        "en/index.html, 1280, dark",
        "indicators/migrant-pupils.html, 390, light",
        "indicators/migrant-pupils.html, 1280, light",
        "indicators/migrant-pupils.html, 1280, dark",
        "en/indicators/rural-schools-renovated.html, 390, dark",
        "categories/schooling.html, 390, light",
        "years/2017.html, 390, light",
        "years/index.html, 390, light",
        "documents/2017-annual.html, 390, light",
        "documents/2017-annual.html, 1280, dark"
    })
    void page_fitsItsWindow_andTheConsoleStaysSilent(String path, int width, String theme) throws IOException {
        Chromium browser = Chromium.running()
                .window(width, 900)
                .theme(theme)
                .open(SampleSite.folder().resolve(path));
        browser.keepPicture(path.replace('/', '-').replace(".html", "") + "-" + width + "-" + theme);
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(browser.number("return document.fonts.size")).isZero();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.startsWith("file:"));
        assertThat(browser.words("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(theme.equals("dark") ? "rgb(20, 23, 26)" : "rgb(253, 252, 250)");
    }
}
