package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** A page's place in the tree, and who answers for it. Its name in addresses never changes, so that links hold. */
@Entity
class Page {
    /** A visitor who has to go deeper does not find back. */
    static final int DEEPEST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private String slug;
    private Long parentId;
    private int position;
    private String owner = "";
    private LocalDate reviewedOn;
    @Enumerated(EnumType.STRING)
    private PageCategory category;
    private String place = "";
    private BigDecimal latitude;
    private BigDecimal longitude;

    protected Page() {
    }

    Page(long reformId, String slug, Long parentId, int position) {
        this.reformId = reformId;
        this.slug = slug;
        this.parentId = parentId;
        this.position = position;
    }

    /** Refuses a page below one that lies so deep, with so many levels from itself on down. */
    static void demandRoomBelow(int depth, int levels) {
        if (depth + levels > DEEPEST) {
            throw new RuleViolation("page-too-deep", DEEPEST);
        }
    }

    /** Takes who answers for it, what it is about and where it is. */
    void care(PageCare care, LocalDate today) {
        MapPoint point = MapPoint.read(care.point());
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, care.reviewedOn() != null && care.reviewedOn().isAfter(today), new RuleViolation("page-reviewed-later").at("reviewed"));
        RuleViolation.note(found, point != null && Typed.words(care.place()).isEmpty(), new RuleViolation("page-place-missing").at("place"));
        RuleViolation.demandNone(found);
        this.owner = Typed.words(care.owner());
        this.reviewedOn = care.reviewedOn();
        this.category = care.category();
        this.place = Typed.words(care.place());
        this.latitude = point == null ? null : point.latitude();
        this.longitude = point == null ? null : point.longitude();
    }

    /** Lies below another page from now on, or at the top; its name in addresses stays. */
    void moveBelow(Page other, int place) {
        this.parentId = other == null ? null : other.id;
        this.position = place;
    }

    /** The two take each other's place. */
    void swap(Page other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    long id() {
        return id;
    }

    long reformId() {
        return reformId;
    }

    Long parentId() {
        return parentId;
    }

    int position() {
        return position;
    }
}
