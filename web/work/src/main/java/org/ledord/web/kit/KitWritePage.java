package org.ledord.web.kit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ledord.attachment.Upload;
import org.ledord.kit.KitDetails;
import org.ledord.kit.KitQueries;
import org.ledord.kit.KitText;
import org.ledord.kit.KitWriting;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.ChosenFile;
import org.ledord.web.work.Situation;

/** Writing a kit in one language. */
@Named
@ViewScoped
public class KitWritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_000_000;
    @Inject
    private KitQueries queries;
    @Inject
    private KitWriting writing;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Done done;
    private String slug;
    private MatterKind kind;
    private int number;
    private String language;
    private String title;
    private int revision;
    private boolean published;
    private boolean kept;
    private String film;
    private int filmBytes;
    private transient Part filmFile;
    private transient Part captionsFile;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        slug = situation.reformSlug();
        kind = address.isWithin(MatterKind.POST.path()) ? MatterKind.POST : MatterKind.ROUND;
        KitDetails details = queries.show(key());
        title = details.head().title();
        language = written().name();
        details.sheet(written()).ifPresent(sheet -> {
            revision = sheet.revision();
            published = sheet.publishedAt() != null;
            kept = true;
            film = sheet.film();
            filmBytes = sheet.filmBytes();
            typed.putAll(Map.of("proposed", sheet.proposed(), "means", sheet.means(), "answering", sheet.answering(), "readOut", sheet.readOut(), "filmUrl", sheet.filmUrl(),
                    "transcript", sheet.transcript()));
        });
    }

    private MatterKey key() {
        return new MatterKey(slug, kind, number);
    }

    private Language written() {
        return Language.of(language == null ? "" : language).orElseThrow(() -> new NotFound("language " + language));
    }

    /** Keeps it. */
    public void save() {
        writing.write(new KitText(key(), written(), typed.get("proposed"), typed.get("means"), typed.get("answering"), typed.get("readOut"), typed.get("filmUrl"), typed.get("transcript")), revision);
        done.tell(published ? "kit.rewrite.done" : "kit.write.done", "/" + kind.path() + "/kit?reform={r}&number={n}", slug, number);
    }

    /** Shows the film that was chosen, with its captions. */
    public void addFilm() {
        writing.film(key(), written(), ChosenFile.upload(filmFile), ChosenFile.upload(captionsFile));
        done.tell("kit.own-film.done", here(), slug, number, language);
    }

    /** Shows none any more. */
    public void removeFilm() {
        writing.noFilm(key(), written());
        done.tell("kit.own-film.removed.done", here(), slug, number, language);
    }

    private String here() {
        return "/" + kind.path() + "/kit/write?reform={r}&number={n}&language={l}";
    }

    /** Whether there is something that a film can stand beside. */
    public boolean isKept() {
        return kept;
    }

    public String getFilm() {
        return film;
    }

    public int getFilmBytes() {
        return filmBytes;
    }

    public int getMostBytes() {
        return Upload.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return Upload.MOST_BYTES / MEGABYTE;
    }

    public Part getFilmFile() {
        return filmFile;
    }

    public void setFilmFile(Part filmFile) {
        this.filmFile = filmFile;
    }

    public Part getCaptionsFile() {
        return captionsFile;
    }

    public void setCaptionsFile(Part captionsFile) {
        this.captionsFile = captionsFile;
    }

    /** Whether it is of a post. */
    public boolean isNews() {
        return kind == MatterKind.POST;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getTitle() {
        return title;
    }

    public boolean isPublished() {
        return published;
    }

    public int getOnSheet() {
        return KitText.ON_SHEET;
    }

    public int getAloud() {
        return KitText.ALOUD;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
