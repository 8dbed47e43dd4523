package org.ledord.reading;

import java.util.List;

/**
 * Things seen in the kept text that decide how the letter is handled.
 *
 * @param hasPersonalIdentityNumber a Swedish, Norwegian or Finnish identity number that is valid by its checksum
 * @param phoneNumbers              telephone numbers as written, to be masked before publication
 * @param courtesyOnly              nothing but thanks or an acknowledgement
 * @param undoWord                  asks to take the whole answer back (ÅNGRA, ANGRE, PERU, UNDO)
 * @param unsubscribeWord           asks for no more mail (AVSLUTA, AVSLUTT, LOPETA, UNSUBSCRIBE)
 * @param whereAreWe                asks how far a matter has come ("Var är vi?")
 * @param asksBack                  nothing but a question about what we asked ("Vad menas med fråga 2?")
 */
public record LetterSigns(boolean hasPersonalIdentityNumber, List<String> phoneNumbers, boolean courtesyOnly,
        boolean undoWord, boolean unsubscribeWord, boolean whereAreWe, boolean asksBack) {

    static final LetterSigns NONE = new LetterSigns(false, List.of(), false, false, false, false, false);

    /** Copies the list. */
    public LetterSigns {
        phoneNumbers = List.copyOf(phoneNumbers);
    }
}
