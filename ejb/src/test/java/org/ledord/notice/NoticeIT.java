package org.ledord.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.Refused;
import org.ledord.subscription.OwnFollowing;
import org.ledord.subscription.Rhythm;

/** A notice comes to everybody in the group, whatever they have chosen about news. */
class NoticeIT extends InboundGround {
    private static final NoticeText CALL = new NoticeText(" Kallelse till samverkan ", "Torsdag klockan 13, i stora salen.");
    @Inject
    private NoticeSending sending;
    @Inject
    private NoticeQueries queries;
    @Inject
    private OwnFollowing following;

    /** A letter as it stands. */
    public record Row(String stream, String subject, String text, String unsubscribe, String automatic) {
    }

    @Test
    void it_comes_to_whoever_wants_no_news_and_offers_no_way_to_end_it() {
        as(asked);
        following.choose(reform, Rhythm.STATUTORY_ONLY);
        as(lead);
        assertThat(queries.form(answering(), Language.sv).addressees()).containsExactly(new NoticeAddressee("Den tillfrågade", true));
        assertThat(sending.send(answering(), CALL)).isEqualTo(1);
        assertThat(reads.list(Row.class, "select stream, subject, text_body as text, unsubscribe, automatic from outbox where to_address = :to and stream <> 'ROUND'",
                Map.of("to", address))).singleElement().satisfies(letter -> {
            assertThat(letter.stream()).isEqualTo("NOTICE");
            assertThat(letter.subject()).isEqualTo("Kallelse till samverkan");
            assertThat(letter.text()).contains("Torsdag klockan 13", "svarar", "Ledaren").doesNotContain("/unsubscribe/", "/rhythm/");
            assertThat(letter.unsubscribe()).isNull();
            assertThat(letter.automatic()).isEqualTo("no");
        });
        assertThat(queries.sent(answering())).singleElement().satisfies(row -> {
            assertThat(row.letters()).isEqualTo(1);
            assertThat(row.sentBy()).isEqualTo("Ledaren");
        });
    }

    @Test
    void it_is_refused_in_words_where_it_says_nothing_or_reaches_nobody() {
        as(lead);
        assertThatThrownBy(() -> sending.send(answering(), new NoticeText("Kallelse", " "))).hasMessage("rule.notice-needs-subject-and-text");
        assertThatThrownBy(() -> sending.send(answering(), new NoticeText("K".repeat(121), "Kom."))).hasMessage("rule.notice-subject-too-long");
        assertThatThrownBy(() -> sending.send(writes, CALL)).hasMessage("rule.notice-reaches-nobody");
        assertThat(queries.sent(writes)).isEmpty();
    }

    @Test
    void a_member_sends_none() {
        for (java.util.UUID one : List.of(asked, writer)) {
            as(one);
            assertThatThrownBy(() -> sending.send(answering(), CALL)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> queries.form(answering(), Language.sv)).isInstanceOf(Refused.class);
        }
    }

    private MatterKey answering() {
        return new MatterKey(reform.slug(), MatterKind.GROUP, 3);
    }
}
