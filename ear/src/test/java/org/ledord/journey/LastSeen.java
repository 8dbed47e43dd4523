package org.ledord.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** When a journey fails, what its browser showed last is printed, and left as pictures in {@code ear/target/last-seen}. */
final class LastSeen implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty() || Journey.browser() == null) {
            return;
        }
        int nth = 0;
        for (BrowserContext window : Journey.browser().chromium().contexts()) {
            for (Page page : window.pages()) {
                nth++;
                show(page, Path.of("target/last-seen", test.getRequiredTestMethod().getName() + "-" + nth + ".png"));
            }
        }
    }

    private static void show(Page page, Path picture) {
        System.out.println("Last seen: " + page.url());
        try {
            System.out.println(page.locator("body").innerText());
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        } catch (PlaywrightException gone) {
            System.out.println("(no page: " + gone.getMessage() + ")");
        }
    }
}
