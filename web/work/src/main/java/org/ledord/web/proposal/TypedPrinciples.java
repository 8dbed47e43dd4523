package org.ledord.web.proposal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.proposal.Argument;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalDetails.PrincipleRow;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** The principles of a reform as somebody ticks them, each with what the proposal does for it and what speaks against. */
public class TypedPrinciples implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<Row> rows = new ArrayList<>();
    private boolean missing;

    /** Shows what these words say. */
    void show(List<PrincipleRow> all, Draft words) {
        rows.clear();
        all.forEach(one -> rows.add(new Row(one, words)));
    }

    Set<Integer> chosen() {
        return rows.stream().filter(Row::isChosen).map(Row::getNumber).collect(Collectors.toSet());
    }

    Map<Integer, Argument> arguments() {
        Map<Integer, Argument> arguments = new HashMap<>();
        rows.forEach(row -> arguments.put(row.number, new Argument(row.serves, row.against)));
        return arguments;
    }

    /** Tells one of {@link Draft#lacks} beside its field; false where it is about something else. */
    boolean tell(String lack, Say say) {
        missing |= lack.equals("principles-missing");
        for (int i = 0; i < rows.size(); i++) {
            for (String field : List.of("serves", "against")) {
                if (lack.equals(field + "." + rows.get(i).number + "-missing")) {
                    Problems.beside("by:" + i + ":" + field, say.of("proposal.lack." + field + "-missing", rows.get(i).name));
                    return true;
                }
            }
        }
        return false;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether one was to be chosen and none is. */
    public boolean isMissing() {
        return missing;
    }

    /** One principle. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int number;
        private final String name;
        private final String explanation;
        private boolean chosen;
        private String serves;
        private String against;

        Row(PrincipleRow principle, Draft words) {
            this.number = principle.number();
            this.name = principle.name();
            this.explanation = principle.explanation();
            this.chosen = words.principles().contains(number);
            this.serves = words.argument(number).serves();
            this.against = words.argument(number).against();
        }

        public int getNumber() {
            return number;
        }

        public String getName() {
            return name;
        }

        public String getExplanation() {
            return explanation;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public String getServes() {
            return serves;
        }

        public void setServes(String serves) {
            this.serves = serves;
        }

        public String getAgainst() {
            return against;
        }

        public void setAgainst(String against) {
            this.against = against;
        }
    }
}
