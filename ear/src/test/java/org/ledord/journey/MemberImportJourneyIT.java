package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** This test should show that a list of members goes from a file on somebody's computer into a group; it should not test how rows are read. */
class MemberImportJourneyIT extends Journey {
    private static final String IMPORT = "/work/sv/groups/import?reform=falkenberg&number=4";

    @Test
    void a_file_is_looked_through_first_and_taken_in_after() {
        BrowserContext hers = newWindow("sv");
        Page page = signIn(hers, "projektledare", "/work/sv/");
        page.navigate(IMPORT);
        page.locator("#look").click();
        page.locator("#problems li").first().waitFor();
        choose(page, "picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        page.locator("#problems li").first().waitFor();

        byte[] asExcelWritesIt = "Namn;E-post\r\nÅsa Provröst;asa.provrost@example.org\r\nUtan Adress;ingen\r\nÖrjan Provröst;orjan.provrost@example.org\r\n"
                .getBytes(Charset.forName("windows-1252"));
        choose(page, "lista.csv", asExcelWritesIt);
        page.locator("#take").waitFor();
        assertThat(page.locator("tbody tr").allInnerTexts()).singleElement().asString().contains("Utan Adress");
        assertThat(page.locator("details li").allTextContents()).hasSize(2).first().asString().contains("Åsa Provröst");
        page.locator("#take").click();
        page.locator(".notice.ok").waitFor();

        page.navigate(IMPORT);
        choose(page, "lista.csv", asExcelWritesIt);
        page.locator("#mend").waitFor();
        assertThat(page.locator("#take").count()).as("those who are in the group already are not taken in twice").isZero();
        hers.close();
    }

    private static void choose(Page page, String name, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", file));
        page.locator("#look").click();
    }
}
