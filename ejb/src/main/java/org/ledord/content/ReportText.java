package org.ledord.content;

import java.util.ArrayList;
import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Within;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** What the lead writes in a report; all else comes from the reform itself. */
public record ReportText(ReformKey reform, ReportKind kind, Language language, String title, String intro, String conclusions) implements Within {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 6_000;

    public ReportText {
        title = Typed.words(title);
        intro = Typed.words(intro);
        conclusions = Typed.words(conclusions);
    }

    /** Refuses what is no report, all of it at once. */
    void demand() {
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, kind == null, new RuleViolation("report-kind").at("kind"));
        RuleViolation.note(found, title.isEmpty(), new RuleViolation("report-title").at("title"));
        RuleViolation.note(found, title.length() > LONGEST_TITLE, new RuleViolation("text-too-long", LONGEST_TITLE).at("title"));
        RuleViolation.note(found, intro.length() > LONGEST, new RuleViolation("text-too-long", LONGEST).at("intro"));
        RuleViolation.note(found, conclusions.length() > LONGEST, new RuleViolation("text-too-long", LONGEST).at("conclusions"));
        RuleViolation.demandNone(found);
        ClientData.refuse(title, intro, conclusions);
    }

    /** Refuses to publish numbers that nobody says anything about. */
    void demandFinished() {
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, intro.isEmpty(), new RuleViolation("report-intro").at("intro"));
        RuleViolation.note(found, conclusions.isEmpty(), new RuleViolation("report-conclusions").at("conclusions"));
        RuleViolation.demandNone(found);
    }

    @Override
    public About about() {
        return reform;
    }
}
