package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.PilotDetails.MeasureRow;
import org.ledord.pilot.PilotMeasuring;
import org.ledord.pilot.PilotQueries;
import org.ledord.pilot.PointRow;
import org.ledord.pilot.PointSheet;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sheet;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Entering values of a measure, one or many; what cannot be taken stays typed, with a verdict on each row. */
@Named("measurePointsPage") // a round has points too
@ViewScoped
public class PointsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A longer list tells nobody more. */
    private static final int SHOWN = 200;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotMeasuring measuring;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private int measure;
    private transient MeasureRow row;
    private transient List<PointRow> verdicts = List.of();
    private String typed;
    private String reason;
    private boolean looked;
    private transient Part file;

    public void load() {
        slug = situation.reformSlug();
        row = queries.entered(key(), measure, address.getLanguage());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Reads the file, or what is typed, and says what would become of each row; saves nothing. */
    public void look() throws IOException {
        read();
        verdicts = measuring.look(key(), measure, typed, reason);
        looked = true;
        if (verdicts.isEmpty()) {
            Problems.beside("typed", say.get("pilot.points.missing"));
        }
    }

    /** A file takes the place of what is typed, so that one sees its rows and can mend them. */
    private void read() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream in = file.getInputStream()) {
                typed = PointSheet.typed(Sheet.read(in.readNBytes(Sheet.MOST_BYTES + 1)));
            } catch (RuleViolation no) {
                throw no.at("file");
            }
        }
    }

    /** Saves the rows that can be saved; the others stay. */
    public void enter() throws IOException {
        read();
        verdicts = measuring.enter(key(), measure, typed, reason);
        looked = false;
        List<PointRow> left = verdicts.stream().filter(one -> !one.verdict().good()).toList();
        if (!verdicts.isEmpty() && left.isEmpty()) {
            done.tell("pilot.points.done", "/pilots/show?reform={r}&number={n}#measure-{m}", slug, number, measure);
            return;
        }
        typed = left.stream().map(PointRow::typed).collect(Collectors.joining("\n"));
        Problems.beside("typed", verdicts.isEmpty()
                ? say.get("pilot.points.missing") : say.of("pilot.points.some", verdicts.size() - left.size(), verdicts.size()));
    }

    public MeasureRow getRow() {
        return row;
    }

    /** What became of each row of the last attempt, or would; the first of them. */
    public List<PointRow> getVerdicts() {
        return verdicts.stream().limit(SHOWN).toList();
    }

    /** Whether the rows were only looked at. */
    public boolean isLooked() {
        return looked;
    }

    public int getAll() {
        return verdicts.size();
    }

    /** How many rows can be saved, or were. */
    public long getGood() {
        return verdicts.stream().filter(row -> row.verdict().good()).count();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getMeasure() {
        return measure;
    }

    public void setMeasure(int measure) {
        this.measure = measure;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
