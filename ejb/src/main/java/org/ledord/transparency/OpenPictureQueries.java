package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.shared.PublicReads;

/** Pictures in the open: those that a text shows which all may read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenPictureQueries {
    private static final String PICTURE = "select slug as name, kind, hash, %s from public_picture where reform = :reform and slug = :slug";

    @Inject
    private PublicReads reads;

    /** What a picture is, without its bytes; nothing where no public text shows it. */
    @May("public.read")
    public Optional<OpenBytes> look(String reform, String slug) {
        return picture("cast(null as bytea) as content", reform, slug);
    }

    /** A picture; nothing where no public text shows it. */
    @May("public.read")
    public Optional<OpenBytes> picture(String reform, String slug) {
        return picture("content", reform, slug);
    }

    private Optional<OpenBytes> picture(String content, String reform, String slug) {
        return reads.first(OpenBytes.class, PICTURE.formatted(content), Map.of("reform", reform, "slug", slug));
    }
}
