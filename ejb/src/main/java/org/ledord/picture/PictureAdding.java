package org.ledord.picture;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.attachment.FileKind;
import org.ledord.attachment.Upload;
import org.ledord.attachment.Uploads;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Slug;
import org.ledord.people.ClientData;
import org.ledord.reform.Reforms;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sha256;
import org.ledord.shared.Typed;
import org.ledord.shared.Writes;

/** Adding pictures for pages and news. */
@Stateless
@PermitAll
public class PictureAdding {
    static final int LONGEST_ABOUT = 300;

    @Inject
    private Uploads uploads;

    @Inject
    private Reforms reforms;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Adds it, drawn anew; tells the name that it goes by in texts, made of what it shows.
     *
     * @param about what it shows, for those who do not see it
     */
    @May("picture.add")
    public String add(ReformKey reform, Upload file, String about) {
        String shows = Typed.words(about);
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, file == null, new RuleViolation("picture-file").at("file"));
        RuleViolation.note(found, shows.isEmpty(), new RuleViolation("picture-about").at("about"));
        RuleViolation.note(found, shows.length() > LONGEST_ABOUT, new RuleViolation("text-too-long", LONGEST_ABOUT).at("about"));
        if (file != null) {
            uploads.lacks(file, EnumSet.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP), "file")
                    .ifPresent(lack -> found.add(lack.key().equals("rule.attachment-large") ? lack : new RuleViolation("picture-kind").at("file")));
        }
        RuleViolation.demandNone(found);
        ClientData.refuse(shows);
        PictureFile drawn = PictureFile.of(uploads.kind(file), file.content());
        long reformId = reforms.idOf(reform);
        String slug = Slug.free(shows, "picture", name -> reads.count("select count(*) from picture where reform_id = :reform and slug = :slug", Map.of("reform", reformId, "slug", name)) > 0);
        writes.change("""
                insert into picture (reform_id, slug, about, kind, width, height, sha256, content, added_by, added_at)
                values (:reform, :slug, :about, :kind, :width, :height, :hash, :content, :by, :now)""",
                Parameters.of("reform", reformId, "slug", slug, "about", shows, "kind", drawn.kind().name(), "width", drawn.width(), "height", drawn.height(),
                        "hash", Sha256.of(drawn.content()), "content", drawn.content(), "by", actor.personId(), "now", clock.instant()));
        return slug;
    }
}
