package org.ledord.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ledord.group.GroupDetails;
import org.ledord.group.GroupQueries;
import org.ledord.group.MemberImport;
import org.ledord.group.MemberRow;
import org.ledord.group.MemberRow.Verdict;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sheet;
import org.ledord.shared.SheetRow;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Takes a whole list into a group: looks at it first, then takes some at a time so that one sees how far it has come. */
@Named
@ViewScoped
public class MemberImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** So many are taken in before the page shows itself again. */
    private static final int SOME = 50;
    /** A longer list of names tells nobody more. */
    private static final int SHOWN = 200;
    @Inject
    private MemberImport door;
    @Inject
    private GroupQueries groups;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    private String reform;
    private int number;
    private String name;
    private String typed;
    private LocalDate from;
    private transient Part file;
    private ArrayList<MemberRow> rows = new ArrayList<>();
    private int next;
    private boolean begun;

    public void load() {
        reform = situation.reformSlug();
        GroupDetails group = groups.show(key(), address.getLanguage());
        if (!group.managed() || !group.registers()) {
            throw new Refused("group.members");
        }
        name = group.name();
        from = dates.getToday();
    }

    /** Reads the file, or what was pasted, and says what would become of each row. */
    public void look() throws IOException {
        List<SheetRow> list = list();
        rows = new ArrayList<>(list.isEmpty() ? List.of() : door.look(key(), list, address.getLanguage(), from));
        if (rows.isEmpty()) {
            boolean chosen = file != null && file.getSize() > 0;
            Problems.beside(chosen ? "file" : "typed", say.get(chosen || typed != null ? "group.import.empty" : "group.import.missing"));
        }
    }

    private List<SheetRow> list() throws IOException {
        if (file == null || file.getSize() == 0) {
            return typed == null ? List.of() : Sheet.read(typed);
        }
        try (InputStream in = file.getInputStream()) {
            return Sheet.read(in.readNBytes(Sheet.MOST_BYTES + 1));
        } catch (RuleViolation no) {
            throw no.at("file");
        }
    }

    /** Takes the next ones in. Two requests from the same page take turns. */
    public synchronized void take() {
        begun = true;
        int end = Math.min(rows.size(), next + SOME);
        List<MemberRow> done = door.take(key(), List.copyOf(rows.subList(next, end)), from);
        for (int i = 0; i < done.size(); i++) {
            rows.set(next + i, done.get(i));
        }
        next = end;
    }

    /** Back to the form, with the rows that were not taken, to be mended. */
    public void mend() {
        typed = MemberRow.written(Arrays.asList(say.get("group.import.headings").split(";")), rows.stream().filter(row -> !row.verdict().good()).toList());
        rows = new ArrayList<>();
        next = 0;
        begun = false;
    }

    /** Whether a list lies here that has been looked at and not been begun. */
    public boolean isLooking() {
        return !rows.isEmpty() && !begun;
    }

    /** Whether some are in and others are not yet. */
    public boolean isWorking() {
        return begun && next < rows.size();
    }

    /** Whether all of the list has had its turn. */
    public boolean isOver() {
        return begun && next == rows.size();
    }

    /** How many rows have had their turn. */
    public int getNext() {
        return next;
    }

    public int getAll() {
        return rows.size();
    }

    public long getGood() {
        return count(Verdict.GOOD);
    }

    public long getTaken() {
        return count(Verdict.TAKEN);
    }

    /** How many are in the group already. */
    public long getThere() {
        return count(Verdict.MEMBER);
    }

    private long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** How many rows something is amiss in. */
    public long getBad() {
        return rows.stream().filter(row -> !row.verdict().good()).count();
    }

    /** The rows in which something is amiss, the first of them. */
    public List<MemberRow> getAmiss() {
        return rows.stream().filter(row -> !row.verdict().good()).limit(SHOWN).toList();
    }

    /** Those who would be taken in, the first of them. */
    public List<MemberRow> getTakeable() {
        return rows.stream().filter(row -> row.verdict() == Verdict.GOOD).limit(SHOWN).toList();
    }

    private MatterKey key() {
        return new MatterKey(reform, MatterKind.GROUP, number);
    }

    public String getName() {
        return name;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
