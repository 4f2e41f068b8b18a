package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Opens pages from {@code file://} in headless Chromium; skipped where there is none. */
class SiteBrowserIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static ChromeDriver browser;
    private static Path profile;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.exists(CHROMIUM), "no " + CHROMIUM + ": pages were not looked at in a browser");
        assumeTrue(Files.exists(DRIVER), "no " + DRIVER + ": pages were not looked at in a browser");
        profile = Files.createTempDirectory("annals-chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

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
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                java.util.Map.of(
                        "features", List.of(java.util.Map.of("name", "prefers-color-scheme", "value", theme))));
        browser.get(SampleSite.folder().resolve(path).toUri().toString());
        keepPicture(path, width, theme);
        long page = (Long) browser.executeScript("return document.documentElement.scrollWidth");
        assertThat(page).isLessThanOrEqualTo(width);
        assertThat(number("return document.fonts.size")).isZero();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage))
                .isEmpty();
        String background = (String) browser.executeScript("return getComputedStyle(document.body).backgroundColor");
        assertThat(background).isEqualTo(theme.equals("dark") ? "rgb(20, 23, 26)" : "rgb(253, 252, 250)");
    }

    private static long number(String script) {
        return (Long) browser.executeScript(script);
    }

    private static void keepPicture(String path, int width, String theme) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("annals.it.work"), "pictures"));
        String name = path.replace('/', '-').replace(".html", "") + "-" + width + "-" + theme + ".png";
        File picture = browser.getScreenshotAs(OutputType.FILE);
        Files.move(picture.toPath(), folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
