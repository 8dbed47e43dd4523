package org.ledord.dev.mailbox;

import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an ordinary mail program does when its user presses Answer or Forward, in the words of one language. */
final class Replies {

    /** A thread keeps its root and its newest part when it has become this long. */
    private static final int LONGEST_THREAD = 30;
    private static final Pattern ANSWERED = Pattern.compile("(?i)^(?:sv|re|vs|aw|svar)(?:\\[\\d+])?\\s*:.*");
    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:vb|vs|vl|fw|fwd|videresendt)\\s*:.*");

    private final Words words;

    Replies(Words words) {
        this.words = words;
    }

    /** The answer as a mail: to the address asked for, in the same thread. */
    Draft answer(Letter letter, InternetAddress from, String text) {
        return new Draft(from, letter.replyTo(), answerSubject(letter.subject()), text,
                letter.messageId(), thread(letter));
    }

    /** The subject with the language's mark for an answer, once. */
    String answerSubject(String subject) {
        return ANSWERED.matcher(subject).matches() ? subject : words.say("reply.prefix") + " " + subject;
    }

    /** The subject with the language's mark for a forwarded mail, once. */
    String forwardSubject(String subject) {
        return FORWARDED.matcher(subject).matches() ? subject : words.say("forward.prefix") + " " + subject;
    }

    /** The answer on top, the original quoted under it. */
    String onTop(String answer, Letter letter) {
        return answer.stripTrailing() + "\n\n" + quoted(letter) + "\n";
    }

    /** The original quoted for writing between its lines; what was already written stays above it. */
    String betweenLines(String written, Letter letter) {
        String above = written.strip();
        return (above.isEmpty() ? "" : above + "\n\n") + quoted(letter) + "\n";
    }

    /** What the person wrote, without the quote: nothing typed is lost on the way back to answering on top. */
    String withoutQuote(String text, Letter letter) {
        String attribution = attribution(letter);
        return lines(text).stream()
                .filter(line -> !line.startsWith(">") && !line.strip().equals(attribution))
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The original as it goes along with a forwarded mail. */
    String forwarded(Letter letter) {
        return String.join("\n",
                "",
                "",
                words.say("forward.line"),
                words.say("forward.from", letter.from().map(Replies::written).orElse("")),
                words.say("forward.date", words.full(letter.sent())),
                words.say("forward.subject", letter.subject()),
                words.say("forward.to", letter.to().stream().map(Replies::written).collect(Collectors.joining(", "))),
                "",
                letter.text());
    }

    /** "Den … skrev …:" */
    String attribution(Letter letter) {
        String date = words.write("reply.date", letter.sent());
        return words.say("reply.attribution", date, letter.from().map(Replies::written).orElse("?"));
    }

    private String quoted(Letter letter) {
        return attribution(letter) + "\n" + lines(letter.text().stripTrailing()).stream()
                .map(Replies::quote)
                .collect(Collectors.joining("\n"));
    }

    private static String quote(String line) {
        if (line.isEmpty()) {
            return ">";
        }
        return line.startsWith(">") ? ">" + line : "> " + line;
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    /** Name and address in readable characters. */
    static String written(InternetAddress address) {
        return Optional.ofNullable(address.getPersonal())
                .map(name -> name + " <" + address.getAddress() + ">")
                .orElse(address.getAddress());
    }

    private static List<String> thread(Letter letter) {
        List<String> thread = new ArrayList<>(letter.references());
        letter.messageId().ifPresent(id -> {
            thread.remove(id);
            thread.add(id);
        });
        if (thread.size() > LONGEST_THREAD) {
            thread.subList(1, thread.size() - LONGEST_THREAD + 1).clear();
        }
        return List.copyOf(thread);
    }
}
