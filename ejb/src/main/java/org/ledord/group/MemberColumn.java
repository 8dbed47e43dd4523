package org.ledord.group;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a list of members, by the words that stand above it in the four languages. */
enum MemberColumn {
    NAME("namn", "name", "navn", "nimi", "för- och efternamn", "fullständigt namn", "fullt navn", "full name", "koko nimi"),
    FIRST_NAME("förnamn", "fornavn", "etunimi", "first name", "firstname", "given name", "tilltalsnamn"),
    LAST_NAME("efternamn", "etternavn", "sukunimi", "last name", "lastname", "surname", "family name"),
    ADDRESS("e-post", "epost", "e-postadress", "epostadress", "e-postadresse", "mejl", "mejladress", "mail", "mailadress", "e-mail", "email", "e-mail address",
            "email address", "sähköposti", "sähköpostiosoite"),
    UNIT("enhet", "arbetsplats", "arbeidssted", "unit", "workplace", "yksikkö", "työpaikka", "arbetsenhet"),
    TITLE("titel", "yrke", "yrkestitel", "befattning", "tittel", "stilling", "title", "job title", "profession", "ammatti", "nimike"),
    FUNCTION("roll", "uppgift", "funktion", "rolle", "funksjon", "role", "function", "rooli", "tehtävä"),
    ORGANISATION("organisation", "fack", "fackförbund", "förbund", "organisasjon", "forbund", "union", "järjestö", "organisaatio", "liitto"),
    EVIDENCE("mandat", "underlag", "utsedd", "mandate", "grunnlag", "valtuutus"),
    LANGUAGE("språk", "language", "kieli");

    private final Set<String> words;

    MemberColumn(String... words) {
        this.words = Set.of(words);
    }

    /** The column that this word stands above. */
    static Optional<MemberColumn> of(String heading) {
        String word = heading.toLowerCase(Locale.ROOT).replaceAll("[:*]+$", "").strip();
        return Arrays.stream(values()).filter(one -> one.words.contains(word)).findFirst();
    }

    /** Whether this row names columns: of people, or of how to reach them. */
    static boolean heads(List<String> cells) {
        return cells.stream().map(MemberColumn::of).flatMap(Optional::stream).anyMatch(one -> one == ADDRESS || one == NAME || one == LAST_NAME);
    }
}
