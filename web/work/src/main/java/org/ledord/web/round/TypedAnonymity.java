package org.ledord.web.round;

import java.io.Serializable;
import org.ledord.consultation.OpenRound;

/** Whether a round is answered under one's name or anonymously, while that is typed. */
public class TypedAnonymity implements Serializable {
    private static final long serialVersionUID = 1L;
    private boolean chosen;
    private String least = String.valueOf(OpenRound.USUAL);

    /** How many must answer before anything is shown, null where one answers under one's name; what is no number is refused as one out of bounds. */
    Integer threshold() {
        return !chosen ? null : least != null && least.strip().matches("\\d{1,4}") ? Integer.valueOf(least.strip()) : 0;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = least;
    }
}
