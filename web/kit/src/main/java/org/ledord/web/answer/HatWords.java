package org.ledord.web.answer;

import org.ledord.answer.HatChoice;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Say;

/** What somebody can answer as, in words. */
public final class HatWords {
    private HatWords() {
    }

    /** The task, whom it speaks for, and in which group. */
    public static Choice choice(HatChoice one, Say say) {
        String function = say.get("member.function." + one.function());
        return new Choice(one.key(), one.organisation() == null ? function : function + ", " + one.organisation(), one.groupName());
    }
}
