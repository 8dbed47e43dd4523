package org.ledord.web.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ledord.opendata.FeedEntry;
import org.ledord.opendata.OpenDataQueries;
import org.ledord.shared.Settings;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Say;
import org.ledord.web.frame.Sent;
import org.ledord.web.open.OpenPage;

/** What happened in a reform as an Atom feed (RFC 4287), and its public dates as a calendar (RFC 5545). Kept as its pages are. */
@Named
@RequestScoped
public class FeedPage extends OpenPage {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST_SUMMARY = 600;

    @Inject
    private OpenDataQueries data;

    @Inject
    private Settings settings;

    @Inject
    private Say say;

    private OpenReform reform;

    /** Sends the feed. */
    public void send() throws IOException {
        reform = queries().reform(getSlug(), language());
        Sent.instead("application/atom+xml;charset=UTF-8", atom(data.feed(reform, language())), null);
    }

    /** Sends the calendar. */
    public void sendCalendar() throws IOException {
        String text = data.calendar(getSlug(), language());
        Sent.instead("text/calendar;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), "inline; filename=\"" + getSlug() + ".ics\"");
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }

    private byte[] atom(List<FeedEntry> entries) {
        String home = settings.publicUrl() + "/" + language() + "/" + reform.slug();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language().name());
            text(xml, "id", settings.publicUrl() + "/" + reform.slug() + "/feed");
            text(xml, "title", say.of("opendata.feed", reform.title()));
            text(xml, "updated", moment(entries.isEmpty() ? Instant.EPOCH : entries.get(0).updatedAt()));
            link(xml, "self", "application/atom+xml", home + "/feed");
            link(xml, "alternate", "text/html", home);
            xml.writeStartElement("author");
            text(xml, "name", reform.municipality());
            xml.writeEndElement();
            for (FeedEntry entry : entries) {
                write(xml, entry, home);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("feed of " + reform.slug(), e);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml, FeedEntry entry, String home) throws XMLStreamException {
        xml.writeStartElement("entry");
        // No language in it: whoever changes the language of the feed is not told everything again.
        text(xml, "id", settings.publicUrl() + "/" + reform.slug() + entry.path().replace('#', '/') + "#" + entry.event().toLowerCase(Locale.ROOT));
        text(xml, "title", entry.event().equals("POST") ? entry.title() : say.of("opendata.event." + entry.event(), entry.title()));
        text(xml, "updated", moment(entry.updatedAt()));
        text(xml, "published", moment(entry.happenedAt()));
        link(xml, "alternate", "text/html", home + entry.path());
        if (entry.summary() != null && !entry.summary().isBlank()) {
            xml.writeStartElement("summary");
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", entry.language());
            xml.writeCharacters(clean(shortened(entry.summary())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** To the second: readers that are widely used take six digits behind it for milliseconds, and are a quarter of an hour wrong. */
    private static String moment(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void text(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Cut between words, and marked. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST_SUMMARY) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_SUMMARY);
        return words.substring(0, end < 1 ? LONGEST_SUMMARY : end) + " …";
    }

    /** Without what XML 1.0 cannot hold (2.2): people paste it from anywhere. */
    static String clean(String words) {
        return words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
