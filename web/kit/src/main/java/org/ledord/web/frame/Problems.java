package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What keeps a form from being accepted: for the error summary, and for the word before the page's title. */
@Named
@RequestScoped
public class Problems {
    private Say say;

    protected Problems() {
    }

    @Inject
    public Problems(Say say) {
        this.say = say;
    }

    /** One thing to put right; {@code field} is the id to jump to, null when it concerns the whole. */
    public record Problem(String field, String words) { }

    /**
     * Tells what is to be put right, beside its field; the form is shown again with what was typed.
     *
     * @param field the id of the field
     */
    public static void beside(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Whether anything is to be put right. */
    public boolean isAny() {
        return !getList().isEmpty();
    }

    /** Everything to put right, in the order of the page. */
    public List<Problem> getList() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            context.getMessageList(field).stream().filter(Problems::isProblem)
                    .forEach(message -> {
                        message.rendered(); // else Faces writes it to the log, with what somebody typed
                        problems.add(new Problem(field, message.getSummary()));
                    });
        }
        return problems;
    }

    /** The heading: the problem itself when it is one and concerns the whole, else how many there are. */
    public String getHeading() {
        List<Problem> problems = getList();
        if (isOneWhole()) {
            return problems.get(0).words();
        }
        return say.of("frame.problems.count", problems.size());
    }

    /** Whether there is but one problem and it stands in the heading. */
    public boolean isOneWhole() {
        List<Problem> problems = getList();
        return problems.size() == 1 && problems.get(0).field() == null;
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
