package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ledord.reply.CuttingDesk;
import org.ledord.reply.CuttingQueries;
import org.ledord.reply.CuttingRow;
import org.ledord.reply.ManyCut;
import org.ledord.reply.ManyCuts;
import org.ledord.reply.PointCutting;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** Going through many short texts on one page: each becomes one point, is set aside, or waits. */
@Named
@RequestScoped
public class ManyPage {
    private static final int SIZE = 20;
    private CuttingQueries queries;
    private PointCutting cutting;
    private RoundKey key;
    private Done done;
    private Say say;
    private CuttingDesk desk;
    private final List<Typed> texts = new ArrayList<>();

    /** A text while it is decided what becomes of it. */
    public static final class Typed {
        private final CuttingRow row;
        private String what = "LATER";
        private String theme;

        Typed(CuttingRow row) {
            this.row = row;
        }

        public CuttingRow getRow() {
            return row;
        }

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }

        public String getTheme() {
            return theme;
        }

        public void setTheme(String theme) {
            this.theme = theme;
        }

        private ManyCut cut() {
            return new ManyCut(row.answer(), row.question(), "ASIDE".equals(what), theme);
        }
    }

    protected ManyPage() {
    }

    @Inject
    public ManyPage(CuttingQueries queries, PointCutting cutting, RoundKey key, Done done, Say say) {
        this.queries = queries;
        this.cutting = cutting;
        this.key = key;
        this.done = done;
        this.say = say;
    }

    /** The fields must be there before what was sent is read into them; they are those of the page that was sent, whoever worked meanwhile. */
    @PostConstruct
    void open() {
        desk = queries.many(key.get(), key.number("after"), SIZE);
        desk.left().forEach(row -> texts.add(new Typed(row)));
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Does with each text what was chosen, and shows the next ones. */
    public void save() {
        String seen = key.words("seen");
        if (!seen.equals(getSeen())) {
            Problems.beside("save", say.get("point.many.meanwhile"));
            return;
        }
        cutting.cutMany(new ManyCuts(key.get(), texts.stream().filter(text -> !"LATER".equals(text.what)).map(Typed::cut).toList()));
        boolean all = texts.stream().noneMatch(text -> "LATER".equals(text.what));
        done.tell("point.many.done", "/rounds/many?reform={r}&number={n}&after={a}", key.get().reform(), key.get().number(), all ? key.number("after") : getLast());
    }

    /** What the page shows, so that nothing is done with a text that its reader has not seen. */
    public String getSeen() {
        return desk.left().stream().map(row -> String.valueOf(row.place())).reduce("", (one, other) -> one + " " + other).strip();
    }

    /** The place of the last text that is shown, from which the next page goes on. */
    public long getLast() {
        return desk.left().isEmpty() ? 0 : desk.left().get(desk.left().size() - 1).place();
    }

    public CuttingDesk getDesk() {
        return desk;
    }

    /** How many texts of the round wait still, on whatever page they stand. */
    public int getWaiting() {
        return desk.all() - desk.done();
    }

    public List<Typed> getTexts() {
        return texts;
    }

    public int getNumber() {
        return key.get().number();
    }

    /** What can become of a text. */
    public List<Choice> getWays() {
        return List.of(Choice.of("POINT", say.get("point.many.point")), Choice.of("ASIDE", say.get("point.many.aside")), Choice.of("LATER", say.get("point.many.later")));
    }
}
