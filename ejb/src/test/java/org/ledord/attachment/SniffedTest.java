package org.ledord.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is stands in its bytes; whatever is not on the short list is not opened. */
class SniffedTest {
    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FileKind kind(byte[] bytes, String name) {
        return Sniffed.of(bytes, name).kind();
    }

    @Test
    void the_kinds_on_the_list_are_known_whatever_they_are_called() throws IOException {
        assertThat(kind(text("%PDF-1.7\n%âãÏÓ"), "virus.exe")).isEqualTo(FileKind.PDF);
        assertThat(kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "x")).isEqualTo(FileKind.PNG);
        assertThat(kind(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "x.txt")).isEqualTo(FileKind.JPEG);
        assertThat(kind(text("\0\0\0\u0018ftypheic\0\0\0\0"), "IMG_1.heic")).isEqualTo(FileKind.HEIC);
        assertThat(kind(text("RIFF0000WEBPVP8 "), "x.gif")).isEqualTo(FileKind.WEBP);
        assertThat(kind(text("\uFEFFnamn;antal\r\nÅsa;4\r\n"), "lista.CSV")).isEqualTo(FileKind.CSV);
        assertThat(kind("Tack på förhand".getBytes(StandardCharsets.ISO_8859_1), "svar.txt")).isEqualTo(FileKind.TXT);
        assertThat(kind(text("BEGIN:VCALENDAR\r\nEND:VCALENDAR"), "x.bin")).isEqualTo(FileKind.ICS);
        assertThat(kind(zip("[Content_Types].xml", "word/document.xml"), "a")).isEqualTo(FileKind.DOCX);
        assertThat(kind(zip("[Content_Types].xml", "xl/workbook.xml"), "a")).isEqualTo(FileKind.XLSX);
        assertThat(kind(zip("[Content_Types].xml", "ppt/presentation.xml"), "a")).isEqualTo(FileKind.PPTX);
        assertThat(kind(openDocument(), "a")).isEqualTo(FileKind.ODT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>hej", "  <svg onload=alert(1)>", "<?xml version='1.0'?>", "hej <script>alert(1)</script>", "MZ\u0090\0\u0003", "\u007fELF", "#!/bin/sh\n",
            "{\\rtf1 hej}\0", "\u00d0\u00cf\u0011\u00e0", "<html>%PDF-1.4", ""})
    void all_else_is_not_opened_even_when_it_is_called_a_text(String content) {
        assertThat(Sniffed.of(content.getBytes(StandardCharsets.ISO_8859_1), "lista.txt")).isEqualTo(Sniffed.refused(Sniffed.UNKNOWN));
    }

    @Test
    void text_of_no_known_ending_and_archives_of_other_things_are_not_opened() throws IOException {
        assertThat(Sniffed.of(text("print(1)"), "a.py").refused()).isEqualTo(Sniffed.UNKNOWN);
        assertThat(Sniffed.of(zip("a.exe"), "a.docx").refused()).isEqualTo(Sniffed.UNKNOWN);
        assertThat(Sniffed.of(text("PK\u0003\u0004 broken"), "a.docx").refused()).isEqualTo(Sniffed.UNKNOWN);
    }

    @Test
    void what_runs_when_it_is_opened_is_not_opened() throws IOException {
        assertThat(Sniffed.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docx").refused()).isEqualTo(Sniffed.MACROS);
        assertThat(Sniffed.of(zip("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"), "a.xlsx").refused()).isEqualTo(Sniffed.MACROS);
        assertThat(Sniffed.of(zip("[Content_Types].xml", "word/document.xml", "word/embeddings/oleObject1.bin"), "a.docx").refused()).isEqualTo(Sniffed.MACROS);
    }

    @Test
    void what_unpacks_to_too_much_is_not_opened() throws IOException {
        assertThat(Sniffed.of(zipOf(1001, new byte[1]), "a.docx").refused()).as("entries").isEqualTo(Sniffed.TOO_MUCH);
        assertThat(Sniffed.of(zipOf(1, new byte[5_000_000]), "a.docx").refused()).as("ratio").isEqualTo(Sniffed.TOO_MUCH);
        byte[] deep = zipOf(1, zipOf(1, zipOf(1, new byte[1])));
        assertThat(Sniffed.of(deep, "a.docx").refused()).as("depth").isEqualTo(Sniffed.TOO_MUCH);
        assertThat(Sniffed.of(zip("[Content_Types].xml", "word/document.xml", "word/embeddings/sheet.xlsx"), "a.docx").kind()).as("a chart's sheet").isEqualTo(FileKind.DOCX);
    }

    @Test
    void a_name_says_what_the_file_is_and_breaks_no_header() {
        assertThat(FileKind.PDF.named("faktura.pdf.exe")).isEqualTo("faktura.pdf.exe.pdf");
        assertThat(FileKind.JPEG.named("bild.JPEG")).isEqualTo("bild.JPEG");
        assertThat(Attachments.name("a\r\nSet-Cookie: x\"b\u202Efdp.exe")).isEqualTo("a Set-Cookie x b fdp.exe");
        assertThat(Attachments.name(" \n ")).isEqualTo("bilaga");
        assertThat(Attachments.name("x".repeat(400) + ".pdf")).hasSizeLessThanOrEqualTo(200).endsWith(".pdf");
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith(".xlsx") ? zip("xl/workbook.xml") : text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(int entries, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument() throws IOException {
        byte[] type = text("application/vnd.oasis.opendocument.text");
        CRC32 sum = new CRC32();
        sum.update(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text("<x/>"));
        }
        return bytes.toByteArray();
    }
}
