package org.ledord.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ledord.web.frame.Route;
import org.ledord.web.frame.Site;

/** Every public address and the view that it leads to. The policy lists the same addresses; a test compares them. */
@ApplicationScoped
public class OpenRoutes implements Site {
    /** The table. Add a line here, and a line to the policy. */
    public static final List<Route> TABLE = List.of(
            new Route("/", "/start.xhtml"),
            new Route("/{reform}", "/reform.xhtml"),
            new Route("/search", "/search.xhtml"),
            new Route("/{reform}/search", "/search.xhtml"),
            new Route("/{reform}/proposals", "/proposals/index.xhtml"),
            new Route("/{reform}/proposals/{number}", "/proposals/show.xhtml"),
            new Route("/{reform}/proposals/{number}/card", "/proposals/card.xhtml"),
            new Route("/{reform}/proposals/{number}/card.pdf", "/proposals/card.xhtml"),
            new Route("/{reform}/rounds", "/rounds/index.xhtml"),
            new Route("/{reform}/rounds/{number}", "/rounds/show.xhtml"),
            new Route("/{reform}/rounds/{number}/synthesis", "/rounds/synthesis.xhtml"),
            new Route("/{reform}/rounds/{number}/synthesis.pdf", "/rounds/synthesis.xhtml"),
            new Route("/{reform}/rounds/{number}/synthesis.xlsx", "/rounds/synthesis-xlsx.xhtml"),
            new Route("/{reform}/rounds/{number}/kit", "/rounds/kit.xhtml"),
            new Route("/{reform}/rounds/{number}/kit.pdf", "/rounds/kit.xhtml"),
            new Route("/{reform}/rounds/{number}/film", "/rounds/film.xhtml"),
            new Route("/{reform}/rounds/{number}/workplace", "/rounds/workplace.xhtml"),
            new Route("/{reform}/rounds/{number}/workplace.pdf", "/rounds/workplace.xhtml"),
            new Route("/{reform}/decisions", "/decisions/index.xhtml"),
            new Route("/{reform}/decisions/{number}", "/decisions/show.xhtml"),
            new Route("/{reform}/pilots/{number}", "/pilots/show.xhtml"),
            new Route("/{reform}/surveys", "/surveys/index.xhtml"),
            new Route("/{reform}/surveys/{number}", "/surveys/show.xhtml"),
            new Route("/{reform}/surveys/{number}/csv", "/surveys/csv.xhtml"),
            new Route("/{reform}/reports", "/reports/index.xhtml"),
            new Route("/{reform}/reports/{number}", "/reports/show.xhtml"),
            new Route("/{reform}/reports/{number}/report.pdf", "/reports/show.xhtml"),
            new Route("/{reform}/news", "/news/index.xhtml"),
            new Route("/{reform}/news/{number}", "/news/show.xhtml"),
            new Route("/{reform}/news/{number}/kit", "/rounds/kit.xhtml"),
            new Route("/{reform}/news/{number}/kit.pdf", "/rounds/kit.xhtml"),
            new Route("/{reform}/news/{number}/film", "/rounds/film.xhtml"),
            new Route("/{reform}/news/{number}/workplace", "/rounds/workplace.xhtml"),
            new Route("/{reform}/news/{number}/workplace.pdf", "/rounds/workplace.xhtml"),
            new Route("/{reform}/preview/{word}", "/preview.xhtml"),
            new Route("/{reform}/pages", "/pages/index.xhtml"),
            new Route("/{reform}/pages/{name}", "/pages/show.xhtml"),
            new Route("/{reform}/documents", "/documents/index.xhtml"),
            new Route("/{reform}/documents/{name}", "/documents/show.xhtml"),
            new Route("/{reform}/groups", "/groups/index.xhtml"),
            new Route("/{reform}/meetings", "/meetings/index.xhtml"),
            new Route("/{reform}/meetings/{number}", "/meetings/show.xhtml"),
            new Route("/{reform}/ask", "/ask.xhtml"),
            new Route("/{reform}/answers", "/answers.xhtml"),
            new Route("/{reform}/ideas", "/ideas/index.xhtml"),
            new Route("/{reform}/ideas/leave", "/ideas/leave.xhtml"),
            new Route("/{reform}/ideas/left", "/ideas/left.xhtml"),
            new Route("/{reform}/ideas/{number}", "/ideas/show.xhtml"),
            new Route("/{reform}/follow", "/follow.xhtml"),
            new Route("/{reform}/feed", "/data/feed.xhtml"),
            new Route("/{reform}/calendar.ics", "/data/calendar.xhtml"),
            new Route("/{reform}/data", "/data/index.xhtml"),
            new Route("/confirm/{token}", "/confirm.xhtml"),
            new Route("/mine/{token}", "/mine.xhtml"),
            new Route("/unsubscribe/{token}", "/unsubscribe.xhtml"),
            new Route("/rhythm/{token}", "/rhythm.xhtml"),
            new Route("/accessibility", "/accessibility.xhtml"),
            new Route("/privacy", "/privacy.xhtml"),
            new Route("/code", "/code.xhtml"),
            new Route("/answer/{token}", "/answer.xhtml"),
            new Route("/question/{token}", "/question.xhtml"),
            new Route("/survey/{token}", "/survey.xhtml"),
            new Route("/e/{word}", "/survey.xhtml"),
            new Route("/e/{word}/{form}", "/survey.xhtml"),
            new Route("/e/{word}/poster", "/e/poster.xhtml"),
            new Route("/e/{word}/poster.pdf", "/e/poster.xhtml"),
            new Route("/k/{word}/poster", "/rounds/poster.xhtml"),
            new Route("/k/{word}/poster.pdf", "/rounds/poster.xhtml"),
            new Route("/kit/{token}", "/kit.xhtml"),
            new Route("/coming/{token}", "/coming.xhtml"),
            new Route("/missed/{token}", "/missed.xhtml"),
            new Route("/receipt/{token}", "/receipt.xhtml"),
            new Route("/style", "/style.xhtml"));

    /** Addresses outside the languages, for machines: servlets, listed in the policy with the rest. */
    public static final List<String> SERVICES = List.of("/health/live", "/health/ready", "/api/calendar/*", "/api/surveys/*", "/api/pilots/*", "/k/*", "/files/*", "/films/*", "/images/*",
            "/api/open/*", "/sitemap.xml", "/robots.txt");

    @Override
    public List<Route> routes() {
        return TABLE;
    }
}
