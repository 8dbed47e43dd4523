package org.ledord.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ledord.dev.LocalStack;
import org.ledord.harness.RunningPortal;

/** A journey: a fresh browser window for each test, on the one portal that runs. Name it {@code SomethingJourneyIT}. */
@ExtendWith(LastSeen.class)
abstract class Journey {

    private static Browser browser;

    private BrowserContext window;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openWindow() {
        window = newWindow("sv-SE");
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    /** The browser that all windows are opened in. */
    static Browser browser() {
        return browser;
    }

    /** The servers. */
    protected static LocalStack portal() {
        return RunningPortal.get();
    }

    /** This test's window. */
    protected BrowserContext window() {
        return window;
    }

    /** A window of its own, as another person at another computer has. */
    protected BrowserContext newWindow(String locale) {
        return browser.chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(portal().publicUrl()).setLocale(locale).setViewportSize(1280, 900));
    }

    /** Opens the workspace and signs in; the password of everybody in the demo is their name. */
    protected Page signIn(BrowserContext at, String username, String path) {
        Page page = at.newPage();
        page.navigate(path);
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(username);
        page.getByRole(AriaRole.BUTTON).and(page.locator("#kc-login")).click();
        page.waitForURL(url -> url.startsWith(portal().publicUrl()));
        return page;
    }
}
