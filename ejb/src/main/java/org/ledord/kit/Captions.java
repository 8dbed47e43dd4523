package org.ledord.kit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said in a film, to be read while it runs (WebVTT). A file of subtitles as programs for films write it (SRT) is turned into it:
 * only its head and the commas of its times differ.
 */
record Captions(String text) {
    /** More than a film of this size can hold. */
    static final int MOST_BYTES = 200_000;
    private static final String TIME = "(?:\\d{2,}:)?\\d{2}:\\d{2}[.,]\\d{3}";
    private static final Pattern CUE = Pattern.compile("(?m)^\\s*" + TIME + "\\s+-->\\s+" + TIME);
    private static final Pattern COMMA = Pattern.compile("(\\d{2}:\\d{2}),(\\d{3})");

    /** As the file says them; nothing where it holds no words with their times. */
    static Optional<Captions> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        String written = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").strip();
        if (!CUE.matcher(written).find()) {
            return Optional.empty();
        }
        boolean vtt = written.startsWith("WEBVTT");
        String timed = vtt ? written : "WEBVTT\n\n" + written.lines().map(line -> CUE.matcher(line).find() ? COMMA.matcher(line).replaceAll("$1.$2") : line).reduce((a, b) -> a + "\n" + b).orElse("");
        return Optional.of(new Captions(timed + "\n"));
    }
}
