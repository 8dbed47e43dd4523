package org.ledord.dev.mailbox;

import java.util.List;

/** A mail that answers nothing: a new one, or one sent on to somebody else. */
final class WritePage {

    private static final int SUGGESTED = 500;

    private final Mailboxes mailboxes;
    private final Portal portal;
    private final Frame frame;

    WritePage(Mailboxes mailboxes, Portal portal, Frame frame) {
        this.mailboxes = mailboxes;
        this.portal = portal;
        this.frame = frame;
    }

    /**
     * What stands in the form.
     *
     * @param forward the mail sent on, as folder and number, or empty
     * @param to addresses with commas between
     * @param subject its subject
     * @param text its text
     */
    record Written(String forward, String to, String subject, String text) {
    }

    /**
     * The form.
     *
     * @param notice what went wrong with the mail as a whole
     * @param wrongTo what is wrong with the addresses, or empty
     */
    Answer show(Visit visit, String mailbox, int status, Written written, Html notice, String wrongTo) {
        Words words = visit.words();
        boolean wrong = !wrongTo.isEmpty();
        String title = words.say(written.forward().isEmpty() ? "write.new" : "write.forward");
        Html content = Html.of("""
                {}<h1>{}</h1>
                <form action="{}" method="post"><input type="hidden" name="forward" value="{}">
                <div class="field"><label for="to">{}</label><p class="hint" id="to-h">{}</p>{}
                <input id="to" name="to" value="{}" list="people" autocomplete="off" spellcheck="false" required \
                aria-describedby="to-h{}"{}><datalist id="people">{}</datalist></div>
                <div class="field"><label for="subject">{}</label><input id="subject" name="subject" value="{}"></div>
                <div class="field"><label for="text">{}</label><textarea id="text" name="text" rows="14">
                {}</textarea></div>
                <p class="btns"><button class="btn" type="submit">{}</button><a class="btn quiet" href="{}">{}</a></p></form>
                """, notice, title, Paths.write(mailbox), written.forward(),
                words.say("write.to"), words.say("write.to-hint"),
                Html.of("<p class=\"error\" id=\"to-e\">{}</p>", wrongTo).when(wrong), written.to(),
                wrong ? " to-e" : "", new Html(" aria-invalid=\"true\"").when(wrong), suggestions(mailbox),
                words.say("write.subject"), written.subject(), words.say("write.text"), written.text(),
                words.say("write.send"), Paths.folder(mailbox, Folder.INBOX), words.say("write.back"));
        String shown = wrong || notice != Html.NONE ? words.say("write.failed-title", title) : title;
        return Answer.page(status, frame.page(visit, mailbox, shown, Html.NONE, content));
    }

    private Html suggestions(String mailbox) {
        List<Html> options = mailboxes.addresses().stream()
                .filter(address -> !address.equalsIgnoreCase(mailbox) && !portal.owns(address))
                .limit(SUGGESTED)
                .map(address -> Html.of("<option value=\"{}\"></option>", address))
                .toList();
        return Html.join(options);
    }
}
