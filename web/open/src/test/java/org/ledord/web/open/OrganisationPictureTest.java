package org.ledord.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** These tests should show that the picture of the groups is sound, names them, and holds all of its words. */
class OrganisationPictureTest {
    private static final OrganisationPicture.Ways WAYS = new OrganisationPicture.Ways("förslag", "svar", "frågor", "och {0} till");

    @Test
    void every_group_is_named_as_it_is_called() throws Exception {
        OrganisationPicture picture = picture(List.of("Grupp A & <B>"), List.of());
        for (String svg : List.of(picture.large(), picture.small())) {
            assertThat(words(svg)).contains("Grupp A & <B>", "Frågas", "Beslutar", "förslag", "svar").doesNotContain("frågor");
        }
    }

    @Test
    void of_many_groups_the_first_are_named_and_the_others_counted() throws Exception {
        String svg = picture(IntStream.rangeClosed(1, 9).mapToObj(i -> "Grupp " + i).toList(), List.of("Specialister")).large();
        assertThat(words(svg)).contains("Grupp 5", "och 4 till", "frågor", "Specialister").doesNotContain("Grupp 6");
    }

    @Test
    void no_word_stands_outside_however_long_the_names_are() throws Exception {
        String name = "Gruppen för samarbete mellan hemtjänst, hemsjukvård, rehabilitering, bistånd och äldreboenden i hela kommunen med omnejd";
        OrganisationPicture picture = picture(List.of(name, name), List.of(name));
        for (String svg : List.of(picture.large(), picture.small())) {
            Element root = parsed(svg).getDocumentElement();
            String[] box = root.getAttribute("viewBox").split(" ");
            NodeList texts = root.getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                assertThat(Integer.parseInt(text.getAttribute("y"))).isBetween(0, Integer.parseInt(box[3]));
                assertThat(Integer.parseInt(text.getAttribute("x")) + (text.getAttribute("class").contains("mid") ? 4 : 7) * text.getTextContent().length()).isLessThanOrEqualTo(Integer.parseInt(box[2]));
            }
        }
    }

    private static OrganisationPicture picture(List<String> proposing, List<String> asked) {
        return new OrganisationPicture(List.of(new OrganisationPicture.Box("Skriver", proposing), new OrganisationPicture.Box("Frågas", List.of("Referensgruppen")),
                new OrganisationPicture.Box("Beslutar", List.of("Ledningen"))), new OrganisationPicture.Box("Utreder", asked), new OrganisationPicture.Box("Möts", List.of()), WAYS);
    }

    private static List<String> words(String svg) throws Exception {
        NodeList texts = parsed(svg).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
