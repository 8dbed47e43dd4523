package org.ledord.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ledord.web.frame.Route;
import org.ledord.web.frame.Site;

/** Every address of the workspace and the view that it leads to. The policy lists the same addresses; a test compares them. */
@ApplicationScoped
public class WorkRoutes implements Site {
    /** The table. Add a line here, and a line to the policy. */
    public static final List<Route> TABLE = List.of(
            new Route("/", "/home.xhtml"),
            new Route("/link", "/link.xhtml"),
            new Route("/happened", "/happened.xhtml"),
            new Route("/settings", "/settings.xhtml"),
            new Route("/reforms", "/reforms.xhtml"),
            new Route("/reforms/new", "/reforms/new.xhtml"),
            new Route("/reforms/lead", "/reforms/lead.xhtml"),
            new Route("/people", "/people/index.xhtml"),
            new Route("/people/register", "/people/register.xhtml"),
            new Route("/people/units", "/people/units.xhtml"),
            new Route("/reform", "/reform.xhtml"),
            new Route("/reform/edit", "/reform/edit.xhtml"),
            new Route("/reform/text", "/reform/text.xhtml"),
            new Route("/reform/item", "/reform/item.xhtml"),
            new Route("/groups", "/groups/index.xhtml"),
            new Route("/groups/new", "/groups/edit.xhtml"),
            new Route("/groups/edit", "/groups/edit.xhtml"),
            new Route("/groups/members", "/groups/members.xhtml"),
            new Route("/groups/import", "/groups/import.xhtml"),
            new Route("/groups/notice", "/groups/notice.xhtml"),
            new Route("/groups/contacts", "/groups/contacts.xhtml"),
            new Route("/groups/contacts/csv", "/groups/contacts-csv.xhtml"),
            new Route("/groups/show", "/groups/show.xhtml"),
            new Route("/groups/then", "/groups/then.xhtml"),
            new Route("/news", "/news/index.xhtml"),
            new Route("/news/write", "/news/write.xhtml"),
            new Route("/digest", "/digest.xhtml"),
            new Route("/deliveries", "/deliveries.xhtml"),
            new Route("/deliveries/stopped", "/deliveries/stopped.xhtml"),
            new Route("/mail", "/mail/index.xhtml"),
            new Route("/mail/show", "/mail/show.xhtml"),
            new Route("/input", "/input.xhtml"),
            new Route("/file", "/file.xhtml"),
            new Route("/proposals", "/proposals/index.xhtml"),
            new Route("/proposals/show", "/proposals/show.xhtml"),
            new Route("/proposals/then", "/proposals/then.xhtml"),
            new Route("/proposals/write", "/proposals/write.xhtml"),
            new Route("/proposals/compare", "/proposals/compare.xhtml"),
            new Route("/proposals/discuss", "/proposals/discuss.xhtml"),
            new Route("/proposals/merge", "/proposals/merge.xhtml"),
            new Route("/proposals/split", "/proposals/split.xhtml"),
            new Route("/codetermination", "/codetermination/index.xhtml"),
            new Route("/codetermination/begin", "/codetermination/begin.xhtml"),
            new Route("/codetermination/show", "/codetermination/show.xhtml"),
            new Route("/risks", "/risks/index.xhtml"),
            new Route("/risks/begin", "/risks/begin.xhtml"),
            new Route("/risks/show", "/risks/show.xhtml"),
            new Route("/risks/write", "/risks/write.xhtml"),
            new Route("/decisions", "/decisions/index.xhtml"),
            new Route("/decisions/show", "/decisions/show.xhtml"),
            new Route("/decisions/record", "/decisions/record.xhtml"),
            new Route("/decisions/promises", "/decisions/promises.xhtml"),
            new Route("/pilots", "/pilots/index.xhtml"),
            new Route("/pilots/show", "/pilots/show.xhtml"),
            new Route("/pilots/start", "/pilots/start.xhtml"),
            new Route("/pilots/measure", "/pilots/measure.xhtml"),
            new Route("/pilots/points", "/pilots/points.xhtml"),
            new Route("/meetings", "/meetings/index.xhtml"),
            new Route("/meetings/show", "/meetings/show.xhtml"),
            new Route("/meetings/then", "/meetings/then.xhtml"),
            new Route("/meetings/plan", "/meetings/plan.xhtml"),
            new Route("/meetings/agenda", "/meetings/agenda.xhtml"),
            new Route("/meetings/minutes", "/meetings/minutes.xhtml"),
            new Route("/questions", "/questions/index.xhtml"),
            new Route("/questions/ask", "/questions/ask.xhtml"),
            new Route("/questions/show", "/questions/show.xhtml"),
            new Route("/ideas", "/ideas/index.xhtml"),
            new Route("/ideas/show", "/ideas/show.xhtml"),
            new Route("/rounds", "/rounds/index.xhtml"),
            new Route("/rounds/open", "/rounds/open.xhtml"),
            new Route("/rounds/show", "/rounds/show.xhtml"),
            new Route("/rounds/answer", "/rounds/answer.xhtml"),
            new Route("/rounds/answers", "/rounds/answers.xhtml"),
            new Route("/rounds/letters", "/rounds/letters.xhtml"),
            new Route("/rounds/points", "/rounds/points.xhtml"),
            new Route("/rounds/reply", "/rounds/reply.xhtml"),
            new Route("/rounds/many", "/rounds/many.xhtml"),
            new Route("/rounds/addressees", "/rounds/addressees.xhtml"),
            new Route("/rounds/paper", "/rounds/paper.xhtml"),
            new Route("/rounds/synthesis", "/rounds/synthesis.xhtml"),
            new Route("/rounds/synthesis/xlsx", "/rounds/synthesis-xlsx.xhtml"));

    @Override
    public List<Route> routes() {
        return TABLE;
    }
}
