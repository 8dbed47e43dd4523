package org.ledord.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Settings;
import org.ledord.survey.SlipSheet;
import org.ledord.survey.SurveySlips;
import org.ledord.web.frame.Qr;
import org.ledord.web.work.Situation;

/** The slips of one place, to be printed and cut apart. */
@Named
@RequestScoped
public class SlipsPage {
    /** As many as stand on a sheet of A4. */
    private static final int ON_SHEET = 6;
    @Inject
    private SurveySlips slips;
    @Inject
    private Situation situation;
    @Inject
    private Settings settings;
    private int number;
    private int occasion;
    private int site;
    private SlipSheet sheet;
    private List<Slip> all = List.of();

    /** One slip: a code for the camera, and the same address to be typed. */
    public record Slip(Qr code, String address) {
    }

    public void load() {
        sheet = slips.print(new MatterKey(situation.reformSlug(), MatterKind.SURVEY, number), occasion, site);
        all = sheet.codes().stream().map(code -> settings.publicUrl() + "/e/" + sheet.word() + "/" + code).map(whole -> new Slip(Qr.of(whole), whole.replaceFirst("^https?://", ""))).toList();
    }

    public SlipSheet getSheet() {
        return sheet;
    }

    public List<Slip> getAll() {
        return all;
    }

    /** The slips as they lie on sheets of paper. */
    public List<List<Slip>> getSheets() {
        return IntStream.range(0, (all.size() + ON_SHEET - 1) / ON_SHEET).mapToObj(i -> all.subList(i * ON_SHEET, Math.min(all.size(), (i + 1) * ON_SHEET))).toList();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getOccasion() {
        return occasion;
    }

    public void setOccasion(int occasion) {
        this.occasion = occasion;
    }

    public int getSite() {
        return site;
    }

    public void setSite(int site) {
        this.site = site;
    }
}
