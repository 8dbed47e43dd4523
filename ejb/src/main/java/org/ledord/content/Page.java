package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
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

    protected Page() {
    }

    Page(long reformId, String slug, Long parentId, int position) {
        this.reformId = reformId;
        this.slug = slug;
        this.parentId = parentId;
        this.position = position;
    }

    /** Refuses a page below one that lies so deep. */
    static void demandRoomBelow(int depth) {
        if (depth >= DEEPEST) {
            throw new RuleViolation("page-too-deep", DEEPEST);
        }
    }

    void answersFor(PageCare care) {
        this.owner = Typed.words(care.owner());
        this.reviewedOn = care.reviewedOn();
    }

    long id() {
        return id;
    }
}
