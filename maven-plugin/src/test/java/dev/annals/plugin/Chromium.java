package dev.annals.plugin;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One headless Chromium for all tests in a browser; they are skipped where there is none. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Pattern REQUEST = Pattern.compile(
            "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    private static Chromium only;

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }

    static synchronized Chromium running() {
        assumeTrue(Files.exists(PROGRAM), "no " + PROGRAM + ": pages were not looked at in a browser");
        assumeTrue(Files.exists(DRIVER), "no " + DRIVER + ": pages were not looked at in a browser");
        if (only == null) {
            only = new Chromium(start());
        }
        return only;
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        try {
            options.addArguments("--user-data-dir=" + Files.createTempDirectory("annals-chromium"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The window's size in CSS pixels; narrow ones are phones. */
    Chromium window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** The theme of the system: light or dark. */
    Chromium theme(String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        return this;
    }

    Chromium scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** Opens a page of a site, forgetting what was logged before. */
    Chromium open(Path page) {
        return open(page.toUri().toString());
    }

    Chromium open(String address) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(address);
        return this;
    }

    /** What a script, which must end in a return, comes to. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long number(String script) {
        return ((Number) driver.executeScript(script)).longValue();
    }

    String words(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    /** What the console said since the page was opened. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked for since the page was opened. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .flatMap(entry -> REQUEST.matcher(entry).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    void keepPicture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("annals.it.work"), "pictures"));
        File picture = driver.getScreenshotAs(OutputType.FILE);
        Files.move(picture.toPath(), folder.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
}
