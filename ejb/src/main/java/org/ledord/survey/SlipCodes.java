package org.ledord.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.ledord.mail.Tokens;

/** The codes on slips of paper: as many as people work in a place, made anew from the installation's key each time they are printed, so that none is kept. */
@ApplicationScoped
class SlipCodes {
    /** Ten letters and digits: nobody guesses one, and everybody can type one. */
    private static final int LONG = 10;

    @Inject
    private Tokens tokens;

    List<String> codes(long occasionId, Surveys.Site site) {
        return IntStream.rangeClosed(1, site.headcount()).mapToObj(slip -> tokens.derive("slip|" + occasionId + "|" + site.id() + "|" + slip).substring(0, LONG)).toList();
    }
}
