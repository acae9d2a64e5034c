package org.lastmetre.e2e.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A Chromium with the screen of a phone, and what somebody can do with it; its page's scripts and styles are our own. */
public final class Browser implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** The check of the page with every call of every service takes more than ten seconds. */
    private static final Duration LONG_SCRIPT = Duration.ofSeconds(90);

    private static final Path PICTURES = Path.of("target", "pictures");

    private final ChromeDriverService service;
    private final RemoteWebDriver driver;
    private final Console console;

    private Browser(ChromeDriverService service, RemoteWebDriver driver) {
        this.service = service;
        this.driver = driver;
        this.console = new Console(driver);
        driver.manage().timeouts().scriptTimeout(LONG_SCRIPT).pageLoadTimeout(SOON);
    }

    static Browser start(Path chromium, Path chromedriver) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        try {
            service.start();
            return new Browser(service, new RemoteWebDriver(service.getUrl(), Phone.options(chromium), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if nobody had used it: all pages are of one origin, and what that has kept goes. */
    void forget() {
        driver.manage().deleteAllCookies();
        driver.get("about:blank");
        console.read();
    }

    public void open(URI page) {
        driver.get("about:blank"); // else another # is no other page
        driver.get(page.toString());
    }

    /** What can be seen of the first element; empty for one that is hidden or not there. */
    public String shown(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    public int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    public void type(String css, String text) {
        var field = visible(css);
        field.clear();
        field.sendKeys(text);
    }

    public void click(String css) {
        visible(css).click();
    }

    /** Keys wherever the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    private WebElement visible(String css) {
        return await(css)
                .atMost(SOON)
                .until(
                        () -> driver.findElements(By.cssSelector(css)).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Runs as a script of the page; what it returns: text, numbers, lists, maps. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits for what the expression promises. */
    public Object promised(String expression, Object... arguments) {
        return driver.executeScript("return (async (given) => " + expression + ")(arguments)", arguments);
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public Optional<Cookie> cookie(String name) {
        return Optional.ofNullable(driver.manage().getCookieNamed(name));
    }

    /** What the browser found wrong since it was last asked. */
    public List<String> complaints() {
        return console.read();
    }

    /** A picture of what is on the screen, for people to look at; in {@code target/pictures}. */
    public void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        service.stop();
    }
}
