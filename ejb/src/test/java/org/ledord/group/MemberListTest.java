package org.ledord.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledord.group.MemberRow.Verdict;
import org.ledord.shared.Language;
import org.ledord.shared.Sheet;

/** These tests should show that people's own lists are understood, and that each row is told what is amiss in it. */
class MemberListTest {
    @Test
    void columns_are_found_by_their_headings_in_any_order() {
        MemberRow row = read("E-postadress;Roll;Efternamn;Förnamn;Enhet;Fackförbund;Språk;Skostorlek\nasa@example.org;Facklig företrädare;Ek;Åsa;Hemtjänst Norr;Förbund A;fi;38").get(0);
        assertThat(row.name()).isEqualTo("Åsa Ek");
        assertThat(row.address()).isEqualTo("asa@example.org");
        assertThat(row.as()).isEqualTo(MemberFunction.UNION_REPRESENTATIVE);
        assertThat(row.unit()).isEqualTo("Hemtjänst Norr");
        assertThat(row.organisation()).isEqualTo("Förbund A");
        assertThat(row.language()).isEqualTo(Language.fi);
        assertThat(row.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void without_headings_a_name_and_an_address_are_enough() {
        assertThat(read("asa@example.org\tÅsa Ek\nbo@example.org\tBo Al")).extracting(MemberRow::name).containsExactly("Åsa Ek", "Bo Al");
    }

    @Test
    void headings_in_the_other_languages() {
        assertThat(read("Navn;E-postadresse;Rolle\nKari;kari@example.org;Verneombud").get(0).as()).isEqualTo(MemberFunction.SAFETY_REPRESENTATIVE);
        assertThat(read("Nimi;Sähköposti;Rooli\nAino;aino@example.org;Jäsen").get(0).as()).isEqualTo(MemberFunction.MEMBER);
        assertThat(read("Name,Email,Role\nAnn,ann@example.org,Specialist").get(0).as()).isEqualTo(MemberFunction.SPECIALIST);
    }

    @Test
    void each_row_says_what_is_amiss() {
        assertThat(read("""
                Namn;E-post;Roll;Organisation
                Åsa Ek;asa@example.org;;
                ;bo@example.org;;
                Cia;;;
                Dan;dan@@example;;
                Eva;ASA@example.org;;
                Filip;filip@example.org;Kapten;
                Gun;gun@example.org;facklig;
                %s;hanna@example.org;;
                """.formatted("H".repeat(121)))).extracting(MemberRow::verdict).containsExactly(Verdict.GOOD, Verdict.NO_NAME, Verdict.NO_ADDRESS, Verdict.BAD_ADDRESS, Verdict.TWICE,
                        Verdict.UNKNOWN_FUNCTION, Verdict.NO_MANDATE, Verdict.LONG_NAME);
    }

    @Test
    void a_row_can_be_mended_and_read_again() {
        List<String> headings = List.of("Nimi", "Sähköposti", "Yksikkö", "Nimike", "Rooli", "Järjestö", "Valtuutus", "Kieli");
        List<MemberRow> rows = read("Namn;E-post;Enhet;Titel;Roll;Organisation;Mandat;Språk\nÅsa;asa@;\"Norr; natt\";Usk;Kapten;A;Beslut 3;fi");
        assertThat(read(MemberRow.written(headings, rows))).isEqualTo(rows);
    }

    private static List<MemberRow> read(String list) {
        return MemberList.of(Sheet.read(list), Language.sv);
    }
}
