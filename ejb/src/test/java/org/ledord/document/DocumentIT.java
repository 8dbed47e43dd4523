package org.ledord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.attachment.ScanRounds;
import org.ledord.attachment.ServedFile;
import org.ledord.attachment.Upload;
import org.ledord.content.PageWriting;
import org.ledord.content.TextWords;
import org.ledord.inbound.InboundGround;
import org.ledord.opendata.OpenDataQueries;
import org.ledord.search.Narrowed;
import org.ledord.search.OpenSearchQueries;
import org.ledord.search.SearchIndex;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;
import org.ledord.transparency.OpenBytes;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenFile;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.ProposalPage;

/** A document through its doors: what is not published is nowhere, and what is published says how everybody reads it. */
class DocumentIT extends InboundGround {
    private static final Upload PLAN = text("plan.txt", "Kringtiden räknas per vecka.");

    @Inject
    private DocumentWriting writing;
    @Inject
    private DocumentQueries queries;
    @Inject
    private OpenDocumentQueries open;
    @Inject
    private OpenQueries proposals;
    @Inject
    private OpenDataQueries data;
    @Inject
    private OpenSearchQueries search;
    @Inject
    private SearchIndex index;
    @Inject
    private PageWriting pages;
    @Inject
    private ScanRounds scans;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes sql;
    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void the_reform_is_public() {
        sql.change("update reform set published_at = :now where slug = :reform", Map.of("now", clock.instant(), "reform", reform.slug()));
        as(lead);
    }

    @Test
    void what_is_hidden_is_in_no_list_no_page_no_search_no_data_and_its_file_is_not_opened() throws Exception {
        String name = begun("Planen", DocumentFile.alone(PLAN, ""));
        assertHidden(name);
        writing.publish(reform, name, 0);
        assertThat(listed()).contains(name);
        assertThat(open.document(reform.slug(), name, Language.sv).newest()).extracting(OpenFile::kind, OpenFile::twin).containsExactly("TXT", "NOT_YET");
        assertThat(file(name, 1, false)).get().satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("Kringtiden räknas per vecka."));
        assertThat(found()).as("by the words in its file").contains("/documents/" + name);
        assertThat(rows()).anyMatch(row -> row.contains("/documents/" + name));
        assertThat(addresses()).contains("/" + reform.slug() + "/documents/" + name);
        writing.withdraw(reform, name, "Fel siffror");
        assertThat(search.find("kringtiden", reform.slug(), Narrowed.NOT, 1, 10, Language.sv).hits()).as("before what is found has been renewed").isEmpty();
        assertHidden(name);
        assertThat(queries.show(reform, name).head().withdrawnReason()).isEqualTo("Fel siffror");
        writing.publish(reform, name, queries.show(reform, name).head().revision());
        assertThat(listed()).contains(name);
    }

    @Test
    void a_file_that_a_virus_was_found_in_is_opened_by_nobody_and_the_version_before_stands() {
        String name = begun("Smittad", DocumentFile.alone(PLAN, ""));
        writing.publish(reform, name, 0);
        Upload sick = text("sjuk.txt", "smitta");
        writing.add(reform, name, DocumentFile.alone(sick, "Ny"));
        assertThat(open.document(reform.slug(), name, Language.sv).newest().number()).isEqualTo(2);
        actor.is(new Actor.Job("scans"));
        Instant until = clock.instant().plusSeconds(20);
        while (open.document(reform.slug(), name, Language.sv).newest().number() == 2 && clock.instant().isBefore(until)) { // others' files may stand before it
            scans.round(content -> Stream.of(content).filter(bytes -> new String(bytes, StandardCharsets.UTF_8).equals("smitta")).map(bytes -> "Prov").findFirst());
        }
        assertThat(open.document(reform.slug(), name, Language.sv).newest().number()).isEqualTo(1);
        assertThat(file(name, 2, false)).isEmpty();
        as(lead);
        assertThatThrownBy(() -> queries.file(reform, name, 2, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void versions_stay_and_the_newest_says_how_it_is_read() {
        String page = pages.begin(reform, "", "sv", new TextWords("Planen i text", "", "Samma sak."));
        String name = begun("Versioner", new DocumentFile(PLAN, "", Twin.FILE, text("lätt.txt", "Lätt"), ""));
        writing.add(reform, name, new DocumentFile(text("plan 2.txt", "Två"), "Rättad", Twin.PAGE, null, page));
        writing.publish(reform, name, queries.show(reform, name).head().revision());
        assertThat(newest(name).twin()).as("a page that nobody can read says nothing").isEqualTo("NOT_YET");
        pages.publish(reform, page, "sv", 0);
        assertThat(newest(name)).extracting(OpenFile::number, OpenFile::note, OpenFile::twin, OpenFile::page).containsExactly(2, "Rättad", "PAGE", page);
        assertThat(file(name, 1, true)).get().extracting(OpenBytes::name).isEqualTo("lätt.txt");
        assertThat(file(name, 2, true)).isEmpty();
        ServedFile kept = queries.file(reform, name, 1, false);
        assertThat(kept.name()).isEqualTo("plan.txt");
        writing.read(reform, name, new DocumentFile(null, "", Twin.ITSELF, null, ""));
        assertThat(newest(name).twin()).isEqualTo("ITSELF");
        assertThatThrownBy(() -> writing.read(reform, name, new DocumentFile(null, "", Twin.FILE, null, ""))).hasMessage("rule.document-twin-file");
    }

    @Test
    void what_is_not_public_is_not_told_beside_a_document() {
        sql.change("update matter set audience = 'LEAD' where kind = 'ROUND' and reform_id = (select id from reform where slug = :reform)", Map.of("reform", reform.slug()));
        String name = writing.begin(reform, words("Till rundan", "R1", ""), DocumentFile.alone(PLAN, ""));
        writing.publish(reform, name, 0);
        assertThat(open.document(reform.slug(), name, Language.sv).document().matterKind()).isNull();
        assertThatThrownBy(() -> writing.begin(reform, words("Till inget", "F99", ""), DocumentFile.alone(PLAN, ""))).hasMessage("rule.document-matter");
        assertThatThrownBy(() -> writing.begin(reform, words("Till inget", "tolv", ""), DocumentFile.alone(PLAN, ""))).hasMessage("rule.document-matter");
    }

    @Test
    void what_belongs_to_a_proposal_stands_on_its_page_while_all_may_open_it() {
        String name = writing.begin(reform, words("Till förslaget", "F1", ""), DocumentFile.alone(PLAN, ""));
        assertThat(open("F1")).isEmpty();
        writing.publish(reform, name, 0);
        assertThat(open("F1")).singleElement().satisfies(paper -> {
            assertThat(paper.slug()).isEqualTo(name);
            assertThat(paper.title()).isEqualTo("Till förslaget");
            assertThat(paper.version()).isEqualTo(1);
            assertThat(paper.kind()).isEqualTo("TXT");
            assertThat(paper.bytes()).isEqualTo(PLAN.content().length);
        });
        writing.withdraw(reform, name, "Fel siffror");
        assertThat(open("F1")).isEmpty();
    }

    private List<ProposalPage.Paper> open(String proposal) {
        return proposals.proposal(reform.slug(), Integer.parseInt(proposal.substring(1)), Language.sv).documents();
    }

    @Test
    void files_that_nobody_should_open_are_refused_with_all_else_that_is_wrong() throws IOException {
        assertThatThrownBy(() -> writing.begin(reform, words("", "F99", "ingen-sida"), new DocumentFile(text("a.exe", "MZ\u0090\0"), "", Twin.FILE, null, "")))
                .isInstanceOfSatisfying(RuleViolation.class, said -> assertThat(said.all()).extracting(RuleViolation::field).containsExactly("title", "matter", "onpage", "twinfile", "file"));
        assertThatThrownBy(() -> begun("Kalender", DocumentFile.alone(text("a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR"), ""))).hasMessage("rule.attachment-kind");
        assertThatThrownBy(() -> begun("Stor", DocumentFile.alone(new Upload("a.txt", new byte[Upload.MOST_BYTES + 1]), ""))).hasMessage("rule.attachment-large");
        String scanned = begun("Skannad", DocumentFile.alone(new Upload("skannad.pdf", empty()), ""));
        assertThat(queries.show(reform, scanned).newest().reading()).isEqualTo(Reading.NONE);
    }

    @Test
    void a_coordinator_writes_and_the_lead_publishes_and_nobody_else_knows() {
        String name = begun("Rättigheter", DocumentFile.alone(PLAN, ""));
        as(writer);
        assertThatThrownBy(() -> queries.list(reform, null, null, 1, 20)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.file(reform, name, 1, false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> begun("Nej", DocumentFile.alone(PLAN, ""))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> writing.publish(reform, name, 0)).isInstanceOf(Refused.class);
        as(lead);
        writing.write(reform, name, words("Rättigheter, ändrad", "", ""), 0);
        assertThatThrownBy(() -> writing.publish(reform, name, 0)).as("what was read has changed").hasMessage("rule.changed-meanwhile");
        assertThat(queries.list(reform, DocumentStatus.DRAFT, DocumentCategory.PLAN, 1, 20)).extracting(DocumentRow::title).contains("Rättigheter, ändrad");
        assertThat(queries.list(reform, DocumentStatus.PUBLISHED, null, 1, 20)).extracting(DocumentRow::slug).doesNotContain(name);
    }

    private void assertHidden(String name) throws Exception {
        assertThat(listed()).doesNotContain(name);
        assertThatThrownBy(() -> open.document(reform.slug(), name, Language.sv)).isInstanceOf(NotFound.class);
        assertThat(open.look(reform.slug(), name, 1, false)).isEmpty();
        assertThat(file(name, 1, false)).isEmpty();
        assertThat(found()).isEmpty();
        assertThat(rows()).noneMatch(row -> row.contains(name));
        assertThat(addresses()).doesNotContain("/" + reform.slug() + "/documents/" + name);
    }

    private List<String> listed() {
        return open.documents(reform.slug(), "", 1, 50, Language.sv).documents().stream().map(OpenDocument::slug).toList();
    }

    private OpenFile newest(String name) {
        return open.document(reform.slug(), name, Language.sv).newest();
    }

    private Optional<OpenBytes> file(String name, int number, boolean twin) {
        return open.file(reform.slug(), name, number, twin);
    }

    private List<String> rows() {
        return data.rows(reform.slug(), "documents", 0, 100, Language.sv).rows().stream().map(row -> row.json()).toList();
    }

    private List<String> addresses() {
        return data.addresses().stream().map(page -> page.path()).toList();
    }

    private List<String> found() throws Exception {
        transaction.begin();
        index.renew();
        transaction.commit();
        return search.find("kringtid", reform.slug(), Narrowed.NOT, 1, 10, Language.sv).hits().stream().map(hit -> hit.place()).toList();
    }

    private String begun(String title, DocumentFile file) {
        return writing.begin(reform, words(title, "", ""), file);
    }

    private static DocumentWords words(String title, String matter, String page) {
        return new DocumentWords(title, "", "sv", DocumentCategory.PLAN, "", null, "", matter, page);
    }

    private static Upload text(String name, String words) {
        return new Upload(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] empty() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
