package org.ledord.web.picture;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.picture.PictureAdding;
import org.ledord.picture.PictureQueries;
import org.ledord.picture.PictureRow;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.ChosenFile;
import org.ledord.web.work.Situation;

/** The pictures of a reform, each with what to write where it is to stand; and adding one. */
@Named
@ViewScoped
public class PicturesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    @Inject
    private PictureQueries queries;
    @Inject
    private PictureAdding adding;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug = "";
    private int page = 1;
    private long count;
    private String about;
    private String added = "";
    private transient Part file;
    private transient List<PictureRow> rows = List.of();

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        count = queries.count(new ReformKey(slug));
        page = Math.min(Math.max(1, page), getPages());
        rows = queries.list(new ReformKey(slug), page, SIZE);
    }

    /** Adds one. */
    public void add() {
        done.tell("picture.added.done", "/pictures?reform={r}&added={n}", slug, adding.add(new ReformKey(slug), ChosenFile.upload(file), about));
    }

    public List<PictureRow> getRows() {
        return rows;
    }

    public int getPages() {
        return Pager.pages(count, SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Whether a file was chosen, which has to be chosen again where the form is refused. */
    public boolean isChosen() {
        return file != null && file.getSize() > 0;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    /** The one that was added just now. */
    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added == null ? "" : added;
    }
}
