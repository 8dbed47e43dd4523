package org.ledord.attachment;

import java.util.List;
import java.util.Locale;

/** The kinds of file that may be opened, each with the media type that it is served as and the endings that its name may have. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    ICS("text/calendar", "ics"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    /** A film; kept only where one is asked for, never as what came with a mail or is laid out as a document. */
    MP4("video/mp4", "mp4", "m4v");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What it is served as. */
    public String mediaType() {
        return mediaType;
    }

    /** The name with an ending that says what the file is: {@code faktura.pdf.exe} that holds a PDF is {@code faktura.pdf.exe.pdf}. */
    public String named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending) ? name : name + "." + endings.get(0);
    }

    static boolean ends(String name, FileKind kind) {
        return kind.endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }
}
