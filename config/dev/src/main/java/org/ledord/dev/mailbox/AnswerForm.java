package org.ledord.dev.mailbox;

/**
 * The answer as far as it is written.
 *
 * @param mode on top of the original or between its lines
 * @param text what stands in the editor
 * @param failed what is wrong with it, or empty
 */
record AnswerForm(Mode mode, String text, String failed) {

    /** Where the answer goes. */
    enum Mode {
        TOP, BETWEEN;

        static Mode of(String name) {
            return name.equals("between") ? BETWEEN : TOP;
        }

        String path() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Nothing written yet; between the lines the original already stands in the editor. */
    static AnswerForm start(Mode mode, Replies replies, Letter letter) {
        return new AnswerForm(mode, mode == Mode.BETWEEN ? replies.betweenLines("", letter) : "", "");
    }

    /** The form under the mail. */
    Html html(Words words, LetterPage.Opened opened) {
        boolean between = mode == Mode.BETWEEN;
        Mode other = between ? Mode.TOP : Mode.BETWEEN;
        boolean wrong = !failed.isEmpty();
        return Html.of("""
                <form action="{}/answer#answer" method="post" class="answer ruled" id="answer"><input type="hidden" name="mode" value="{}">
                <h2>{}</h2>
                <div class="field"><label for="text">{}</label><p class="hint" id="text-h">{}</p>{}
                <textarea id="text" name="text" rows="{}" aria-describedby="text-h{}"{}>
                {}</textarea></div>
                <p class="btns"><button class="btn" type="submit" name="do" value="send">{}</button>\
                <button class="btn second" type="submit" name="do" value="{}">{}</button></p></form>
                """, opened.path(), mode.path(), words.say("answer.title"), words.say("answer.label"),
                words.say("answer.hint." + mode.path()),
                Html.of("<p class=\"error\" id=\"text-e\">{}</p>", failed).when(wrong),
                between ? 24 : 7, wrong ? " text-e" : "", new Html(" aria-invalid=\"true\"").when(wrong), text,
                words.say("answer.send"), other.path(), words.say("answer.to-" + other.path()));
    }
}
