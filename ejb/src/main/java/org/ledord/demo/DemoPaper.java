package org.ledord.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files for the demo: a title, some paragraphs, and in the first line that all of it is invented. */
final class DemoPaper {
    private static final float MARGIN = 64;
    private static final float TITLE = 18;
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final float LEADING = 1.5f;

    private DemoPaper() {
    }

    /** As a PDF without headings that a screen reader could find, as most are. */
    static byte[] pdf(String title, List<String> text, String invented) {
        PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            float width = page.getMediaBox().getWidth() - 2 * MARGIN;
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
                lines(content, plain, SMALL, width, invented);
                lines(content, bold, TITLE, width, title);
                for (String paragraph : text) {
                    lines(content, plain, TEXT, width, paragraph);
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static void lines(PDPageContentStream content, PDFont font, float size, float width, String words) throws IOException {
        content.setFont(font, size);
        for (String line : wrapped(font, size, width, words)) {
            content.showText(line);
            content.newLineAtOffset(0, -size * LEADING);
        }
        content.newLineAtOffset(0, -size * LEADING / 2);
    }

    private static List<String> wrapped(PDFont font, float size, float width, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** As a document of a word processor, with a heading as such. */
    static byte[] word(String title, List<String> text, String invented) {
        StringBuilder body = new StringBuilder(paragraph(invented, "")).append(paragraph(title, "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"));
        text.forEach(words -> body.append(paragraph(words, "")));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                part(zip, "[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/xml"/>\
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                        <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""");
                part(zip, "_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
                part(zip, "word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
                part(zip, "word/styles.xml", """
                        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
                        <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style></w:styles>""");
                part(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>");
            }
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static String paragraph(String words, String style) {
        return "<w:p>" + style + "<w:r><w:t>" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
