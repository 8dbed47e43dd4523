package org.ledord.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.answer.PaperLetter;
import org.ledord.answer.PaperLetters;
import org.ledord.shared.Settings;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Qr;

/** The letters of a round to those who have no mail, one sheet each, to be printed and handed over. */
@Named
@RequestScoped
public class PaperLettersPage {
    @Inject
    private PaperLetters door;

    @Inject
    private RoundKey key;

    @Inject
    private Address address;

    @Inject
    private Settings settings;

    private List<Sheet> sheets = List.of();

    /**
     * One letter.
     *
     * @param qr what a camera reads to come to the form
     */
    public record Sheet(PaperLetter letter, Qr qr) { }

    public void load() {
        sheets = door.list(key.get()).stream().map(letter -> new Sheet(letter, Qr.of(letter.link()))).toList();
    }

    /** Where the code is typed, as one would type it: without what every browser adds itself. */
    public String getWhere() {
        return (settings.publicUrl() + address.open("/code")).replaceFirst("^https?://", "");
    }

    /** The round's number. */
    public int getNumber() {
        return key.get().number();
    }

    public List<Sheet> getSheets() {
        return sheets;
    }
}
