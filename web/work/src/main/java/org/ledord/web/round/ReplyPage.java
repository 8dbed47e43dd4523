package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.reply.NewTemplate;
import org.ledord.reply.PointCutting;
import org.ledord.reply.PointReplying;
import org.ledord.reply.PointRow;
import org.ledord.reply.ReplyDesk;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyQueries;
import org.ledord.reply.ReplyTemplates;
import org.ledord.reply.TemplateKey;
import org.ledord.reply.ThemeChange;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Mark;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** Replying to points: the list of what is left beside the one at hand; saving leads to the next. */
@Named
@RequestScoped
public class ReplyPage {
    private static final String HERE = "/rounds/reply?reform={r}&number={n}&point={p}";
    private ReplyQueries queries;
    private PointReplying replying;
    private PointCutting cutting;
    private ReplyTemplates templates;
    private RoundKey key;
    private Done done;
    private Say say;
    private Address address;
    private ReplyDesk desk;
    private PointRow current;
    private TypedReply typed;
    private String newTheme;
    private boolean met;

    protected ReplyPage() {
    }

    @Inject
    public ReplyPage(ReplyQueries queries, PointReplying replying, PointCutting cutting, ReplyTemplates templates, RoundKey key, Done done, Say say, Address address) {
        this.queries = queries;
        this.replying = replying;
        this.cutting = cutting;
        this.templates = templates;
        this.key = key;
        this.done = done;
        this.say = say;
        this.address = address;
    }

    /** The point must be known before what was sent is read into the form. */
    @PostConstruct
    void open() {
        desk = queries.desk(key.get(), key.number("point"), theme(), isShowReplied(), key.number("after"));
        current = desk.current();
        if (current != null) {
            typed = new TypedReply(current, desk.templates().stream().filter(one -> one.number() == key.number("template")).map(ReplyDesk.Template::text).findFirst().orElse(null));
        }
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Saves the reply and goes to the next point without one. Where somebody has replied meanwhile, both stand on the page first. */
    public void save() {
        if (current.replied() && !current.revision().equals(typed.getRevision())) {
            meet();
            Problems.beside("text", say.get("reply.meanwhile.problem"));
            return;
        }
        if (typed.getKeepAs() != null && !typed.getKeepAs().isBlank()) {
            templates.keep(new NewTemplate(key.get(), typed.getKeepAs(), typed.getText()));
        }
        int next = replying.reply(typed.said(key.get()));
        MatterKey at = key.get();
        if (next == 0) {
            done.tell("reply.last.done", "/rounds/show?reform={r}&number={n}", at.reform(), at.number());
        } else {
            done.tell("reply.saved.done", HERE, at.reform(), at.number(), next);
        }
    }

    /** Puts the reply that came meanwhile before one's own, to be made into one; saves nothing. */
    public void join() {
        meet();
        typed.setText(current.text() + "\n\n" + (typed.getText() == null ? "" : typed.getText()));
    }

    /** From here on whoever writes has read the reply that came meanwhile. */
    private void meet() {
        met = true;
        typed.setRevision(current.revision());
    }

    /** Whether a reply came while this one was written; it is shown until one of both is saved. */
    public boolean isMet() {
        return (met || key.number("met") == 1) && current.replied();
    }

    public ReplyDesk getDesk() {
        return desk;
    }

    public PointRow getCurrent() {
        return current;
    }

    /** Whether replies can still be written. */
    public boolean isEditable() {
        return desk.open();
    }

    /** The points around this one, each as a numbered square. */
    public List<Mark> getMarks() {
        return desk.around().stream().map(point -> new Mark(point.number(), point.replied(), point.number() == current.number(), to("point", point.number()))).toList();
    }

    /** This page with another point, theme or template; what is listed stays. */
    public String to(String name, Object value) {
        StringBuilder path = new StringBuilder(address.to("/rounds/reply?reform={r}&number={n}", key.get().reform(), key.get().number()));
        if (!name.equals("theme")) {
            path.append(theme().isEmpty() ? "" : "&theme=" + encoded(theme())).append(isShowReplied() && !name.equals("replied") ? "&replied=1" : "");
        }
        return path.append(name.equals("template") ? "&point=" + current.number() : "").append('&').append(name).append('=').append(encoded(value)).toString();
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    /** The theme whose points are listed; empty for all. */
    public String getTheme() {
        return theme();
    }

    private String theme() {
        return key.words("theme");
    }

    /** Whether points that have a reply are listed in place of those that wait. */
    public boolean isShowReplied() {
        return key.number("replied") == 1;
    }

    /** The number of the last point that is listed, from which the next page goes on. */
    public int getLast() {
        return desk.points().get(desk.points().size() - 1).number();
    }

    /** Calls the theme that is listed otherwise, or puts it into another. */
    public void rename() {
        cutting.rename(new ThemeChange(key.get(), theme(), newTheme));
        done.tell("theme.renamed.done", "/rounds/reply?reform={r}&number={n}", key.get().reform(), key.get().number());
    }

    /** Throws a kept reply away. */
    public void forget(int template) {
        templates.remove(new TemplateKey(key.get(), template));
        done.tell("template.removed.done", HERE, key.get().reform(), key.get().number(), current.number());
    }

    /** Who said it, on which question. */
    public String source(PointRow point) {
        String who = point.organisation() == null ? point.groupName() : point.organisation();
        return point.question() == 0 ? say.of("reply.source.general", who) : say.of("reply.source", who, point.question());
    }

    /** What can become of a point. */
    public List<Choice> getKinds() {
        return Arrays.stream(ReplyKind.values()).map(one -> new Choice(one, say.get("reply.kind." + one), say.get("reply.kind." + one + ".hint"))).toList();
    }

    /** The wordings that a change can be in: what stood when people were asked is none. */
    public List<Choice> getVersions() {
        return desk.versions().stream().map(one -> new Choice(one.number(), say.of("reply.version.choice", one.number(), one.note()), null)).toList();
    }

    /** The other points that are listed and wait, which the same reply may answer. */
    public List<Choice> getSame() {
        return desk.points().stream().filter(point -> point.number() != current.number() && !point.replied())
                .map(point -> new Choice(point.number(), point.number() + ". " + point.heading(), point.theme().isBlank() ? null : point.theme())).toList();
    }

    public TypedReply getTyped() {
        return typed;
    }

    public String getNewTheme() {
        return newTheme;
    }

    public void setNewTheme(String newTheme) {
        this.newTheme = newTheme;
    }
}
