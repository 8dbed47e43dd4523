package org.ledord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.attachment.FileKind;

/** The words of a file are found, and whatever was made to hurt who reads it ends as a file whose words are not known. */
class FileTextTest {
    @Test
    void the_words_of_a_pdf_are_found() throws IOException {
        assertThat(FileText.of(FileKind.PDF, pdf(1, "Personkontinuitet åäö"))).isEqualTo(new FileText("Personkontinuitet åäö", Reading.READ));
    }

    @Test
    void a_scanned_pdf_has_none() throws IOException {
        assertThat(FileText.of(FileKind.PDF, pdf(2, ""))).isEqualTo(new FileText("", Reading.NONE));
    }

    @Test
    void of_a_very_long_pdf_the_beginning_is_read() throws IOException {
        FileText read = FileText.of(FileKind.PDF, pdf(PdfText.MOST_PAGES + 1, "Sida"));
        assertThat(read.reading()).isEqualTo(Reading.CUT);
        assertThat(read.text().lines().count()).isEqualTo(PdfText.MOST_PAGES);
    }

    @Test
    void a_locked_or_broken_pdf_is_taken_unread() throws IOException {
        byte[] pdf = pdf(1, "Hemligt");
        assertThat(FileText.of(FileKind.PDF, locked()).reading()).isEqualTo(Reading.UNREAD);
        assertThat(FileText.of(FileKind.PDF, java.util.Arrays.copyOf(pdf, 40)).reading()).isEqualTo(Reading.UNREAD);
    }

    @Test
    void a_pdf_that_would_burst_is_not_unpacked() {
        byte[] packed = deflated(new byte[(int) PdfText.MOST_UNPACKED + 1]);
        assertThat(packed.length).isLessThan(100_000);
        assertThat(FileText.of(FileKind.PDF, around(packed))).isEqualTo(FileText.unread());
        assertThat(FileText.of(FileKind.PDF, around(deflated(deflated(new byte[1000]))))).as("packed twice").isEqualTo(FileText.unread());
    }

    @Test
    void the_words_of_office_files_are_found_line_by_line() throws IOException {
        assertThat(FileText.of(FileKind.DOCX, zip("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Ett </w:t></w:r><w:r><w:t>stycke</w:t></w:r></w:p><w:p><w:instrText>kod</w:instrText><w:r><w:t>Två</w:t><w:tab/><w:t>till</w:t></w:r></w:p></w:body></w:document>")))
                .isEqualTo(new FileText("Ett stycke\nTvå till", Reading.READ));
        assertThat(FileText.of(FileKind.ODT, zip("content.xml", "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><t:h>Rubrik</t:h><t:p>Ett<t:s/>ord</t:p></o:d>")).text()).isEqualTo("Rubrik\nEtt ord");
        assertThat(FileText.of(FileKind.XLSX, zip("xl/sharedStrings.xml", "<sst><si><t>Cell</t></si><si><t>Annan</t></si></sst>")).text()).isEqualTo("Cell\nAnnan");
        assertThat(FileText.of(FileKind.PPTX, zip("ppt/slides/slide12.xml", "<a:x xmlns:a=\"a\"><a:p><a:t>Bild</a:t></a:p></a:x>")).text()).isEqualTo("Bild");
        assertThat(FileText.of(FileKind.DOCX, zip("word/document.xml", "<w:document xmlns:w=\"w\"/>"))).isEqualTo(new FileText("", Reading.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x xmlns:w=\"w\"><w:t>&b;</w:t></x>",
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><x xmlns:w=\"w\"><w:t>&f;</w:t></x>",
        "<x xmlns:w=\"w\"><w:t>utan slut", "inget alls"})
    void nothing_is_unfolded_or_fetched(String xml) throws IOException {
        FileText read = FileText.of(FileKind.DOCX, zip("word/document.xml", xml));
        assertThat(read.text()).doesNotContain("aaaa").doesNotContain("localhost").hasSizeLessThan(20);
    }

    @Test
    void an_archive_that_would_burst_is_not_unpacked() throws IOException {
        assertThat(FileText.of(FileKind.DOCX, bursting("word/media/a.xml"))).isEqualTo(FileText.unread());
        assertThat(FileText.of(FileKind.DOCX, bursting("word/document.xml")).reading()).isIn(Reading.UNREAD, Reading.NONE);
    }

    @Test
    void text_is_read_as_it_was_written_and_no_more_than_is_searched() {
        assertThat(FileText.of(FileKind.TXT, "Åsa\r\n\r\n\0ler \uFEFF".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Åsa\nler");
        assertThat(FileText.of(FileKind.CSV, "Åsa;4".getBytes(Charset.forName("windows-1252"))).text()).isEqualTo("Åsa;4");
        assertThat(FileText.of(FileKind.TXT, "ord ".repeat(FileText.MOST).getBytes(StandardCharsets.UTF_8))).satisfies(long1 -> {
            assertThat(long1.reading()).isEqualTo(Reading.CUT);
            assertThat(long1.text()).hasSizeLessThanOrEqualTo(FileText.MOST);
        });
        assertThat(FileText.of(FileKind.PNG, new byte[] {1})).isEqualTo(new FileText("", Reading.NONE));
    }

    @Test
    void it_takes_no_longer_than_somebody_waits() throws IOException {
        long until = System.nanoTime() - Duration.ofSeconds(1).toNanos();
        assertThat(PdfText.of(pdf(1, "Sent"), until).text()).isEmpty();
        assertThat(PackedText.of(FileKind.DOCX, zip("word/document.xml", "<x xmlns:w=\"w\">" + "<w:t>a</w:t>".repeat(1000) + "</x>"), until).text()).hasSizeLessThan(200);
    }

    private static byte[] pdf(int pages, String words) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (!words.isEmpty()) {
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        content.newLineAtOffset(72, 700);
                        content.showText(words);
                        content.endText();
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] around(byte[] stream) {
        byte[] head = "%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\r\n".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(stream);
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] whole) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(whole);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] bursting(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            zip.write("<x>".getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written <= PackedText.MOST_UNPACKED; written += blanks.length) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }
}
