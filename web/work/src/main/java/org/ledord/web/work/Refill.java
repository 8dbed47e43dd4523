package org.ledord.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page with what somebody had written in its form, as {@code kept.js} does it in a browser with scripts. What stands in the
 * page without it, perhaps by another hand since, is told beside it, and so is what has no field any more.
 */
final class Refill {
    private static final String TEXTS = "textarea, input:not([type]), input[type~=^(text|date|time|number|email|url|tel|search)$]";
    private final LateWords.Sent sent;
    private final UnaryOperator<String> say;
    private final String without;
    private final List<String[]> replaced = new ArrayList<>();

    /**
     * @param say the words of a key
     * @param without the address of the page as it is without them
     */
    Refill(LateWords.Sent sent, UnaryOperator<String> say, String without) {
        this.sent = sent;
        this.say = say;
        this.without = without;
    }

    /** This page, filled in. */
    String into(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Optional<Element> form = page.select("form[data-keep]").stream()
                .filter(one -> sent.fields().containsKey(one.id()) && one.attr("data-keep").equals(sent.about())).findFirst();
        form.ifPresent(this::fill);
        form.ifPresent(one -> one.parents().select("details").attr("open", "open"));
        Element notice = notice(page, form);
        form.ifPresentOrElse(one -> Objects.requireNonNullElse(one.closest(".aside"), one).before(notice), () -> page.getElementById("main").prependChild(notice));
        return page.outerHtml();
    }

    private void fill(Element form) {
        form.select("input[type=radio], input[type=checkbox]").stream().filter(field -> !field.hasAttr("disabled"))
                .forEach(field -> field.attr("checked", values(field).contains(field.hasAttr("value") ? field.val() : "on")));
        form.select("select option").stream().filter(option -> sent.fields().containsKey(option.closest("select").attr("name")))
                .forEach(option -> option.attr("selected", values(option.closest("select")).contains(option.val())));
        form.select(TEXTS).stream().filter(field -> !values(field).isEmpty()).forEach(field -> write(form, field, values(field).get(0)));
    }

    private void write(Element form, Element field, String words) {
        boolean area = field.normalName().equals("textarea");
        String before = area ? field.wholeText() : field.val();
        if (!plain(before).isEmpty() && !plain(before).equals(plain(words))) {
            String label = form.select("label").stream().filter(one -> one.attr("for").equals(field.id())).map(Element::text).findFirst().orElse("");
            replaced.add(new String[] {label, before.strip()});
        }
        if (area) {
            field.empty().appendChild(new TextNode("\n" + words.replace("\r\n", "\n"))); // the first line end is the parser's
        } else {
            field.val(words);
        }
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").strip();
    }

    private Element notice(Document page, Optional<Element> form) {
        Element notice = page.getElementById("kept").firstElementChild().clone();
        notice.select("button").forEach(button -> button.replaceWith(new Element("a").addClass("btn").addClass("second").attr("href", without).text(say.apply("frame.kept.without"))));
        Element words = notice.selectFirst("p").parent();
        if (form.isEmpty()) {
            words.selectFirst("p").text(say.apply("frame.kept.formless"));
        }
        List<String[]> loose = loose(form);
        list(words, "frame.kept.now", replaced);
        list(words, "frame.kept.loose", loose);
        return notice;
    }

    /** What was written in no field that is left: several words each, for all else are keys and captions. */
    private List<String[]> loose(Optional<Element> form) {
        return sent.fields().entrySet().stream()
                .filter(one -> !one.getKey().startsWith("jakarta.faces.") && !one.getKey().equals(LateWords.TICKET))
                .filter(one -> form.isEmpty() || form.get().getElementsByAttributeValue("name", one.getKey()).isEmpty())
                .flatMap(one -> one.getValue().stream()).filter(Objects::nonNull).map(String::strip).filter(value -> value.contains(" "))
                .map(value -> new String[] {"", value}).toList();
    }

    private void list(Element words, String title, List<String[]> told) {
        if (!told.isEmpty()) {
            words.appendElement("p").appendElement("b").text(say.apply(title));
            for (String[] one : told) {
                if (!one[0].isEmpty()) {
                    words.appendElement("p").addClass("small").text(one[0]);
                }
                words.appendElement("p").addClass("kept").text(one[1]);
            }
        }
    }

    private List<String> values(Element field) {
        return sent.fields().getOrDefault(field.attr("name"), List.of());
    }
}
