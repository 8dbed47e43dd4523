package org.ledord.web.kit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.kit.KitDetails;
import org.ledord.kit.KitTelling;
import org.ledord.kit.Shown;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** A manager tells, signed in, when their own unit was shown a round's kit. Other units are not told of. */
@Named
@ViewScoped
public class KitShownPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private KitTelling telling;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private List<KitDetails.Line> lines;
    private String unit;
    private String on;
    private String present;

    public void load() {
        slug = situation.reformSlug();
        lines = List.copyOf(telling.own(key()));
        unit = lines.isEmpty() ? null : lines.get(0).slug();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.ROUND, number);
    }

    /** Writes it down. */
    public void tell() {
        telling.tell(key(), unit, Shown.typed(on, present));
        done.tell("kit.shown.done", "/rounds/kit/shown?reform={r}&number={n}", slug, number);
    }

    /** The units to choose from. */
    public Map<String, String> getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        lines.forEach(line -> units.put(line.name(), line.slug()));
        return units;
    }

    public List<KitDetails.Line> getLines() {
        return lines;
    }

    public String getSlug() {
        return slug;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
