package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.PilotReporting;
import org.ledord.pilot.ReportToken;
import org.ledord.shared.Settings;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** The tokens that machines report a pilot's values with: made, shown once, revoked. */
@Named
@ViewScoped
public class TokensPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotReporting reporting;
    @Inject
    private Settings settings;
    @Inject
    private Situation situation;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient List<ReportToken> tokens = List.of();
    private transient String secret;
    private String name;
    private String expires;
    private Long ended;

    public void load() {
        slug = situation.reformSlug();
        tokens = reporting.tokens(key());
        expires = dates.getToday().plusMonths(6).toString();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Makes one and shows its secret, on this answer alone. */
    public void make() {
        secret = null;
        TypedDate typed = TypedDate.read(expires);
        if (typed.wrong()) {
            Problems.beside("expires", say.get("proposal.date.wrong"));
            tokens = reporting.tokens(key());
            return;
        }
        secret = reporting.make(key(), name, typed.date());
        tokens = reporting.tokens(key());
        name = null;
    }

    /** Ends the chosen one at once. */
    public void revoke() {
        secret = null;
        if (ended == null) {
            Problems.beside("ended", say.get("pilot.token.revoke.missing"));
            return;
        }
        reporting.revoke(key(), ended);
        done.tell("pilot.token.revoke.done", "/pilots/tokens?reform={r}&number={n}", slug, number);
    }

    /** Those that can still be revoked. */
    public List<Choice> getGood() {
        return getTokens().stream().filter(token -> token.revokedAt() == null).map(token -> Choice.of(token.id(), token.name())).toList();
    }

    public Long getEnded() {
        return ended;
    }

    public void setEnded(Long ended) {
        this.ended = ended;
    }

    public List<ReportToken> getTokens() {
        return tokens == null ? List.of() : tokens;
    }

    /** The secret that was just made; null on every other answer. */
    public String getSecret() {
        return secret;
    }

    /** Where a machine reports the first measure. */
    public String getPlace() {
        return settings.publicUrl() + "/api/pilots/" + slug + "/" + number + "/measures/1/points";
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }
}
