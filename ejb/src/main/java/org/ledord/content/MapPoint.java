package org.ledord.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.shared.RuleViolation;

/** A point on the map, in degrees: as map services write it, "56.90552, 12.49118". */
public record MapPoint(BigDecimal latitude, BigDecimal longitude) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(-?\\d{1,2}(?:[.,]\\d{1,12})?)\\s*[;, ]\\s*(-?\\d{1,3}(?:[.,]\\d{1,12})?)\\s*");
    private static final int METRES = 5;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_AROUND = BigDecimal.valueOf(180);

    /** Reads it; null where nothing is typed. */
    public static MapPoint read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher parts = WRITTEN.matcher(typed);
        if (!parts.matches()) {
            throw wrong();
        }
        BigDecimal latitude = degrees(parts.group(1));
        BigDecimal longitude = degrees(parts.group(2));
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(HALF_AROUND) > 0) {
            throw wrong();
        }
        return new MapPoint(latitude, longitude);
    }

    private static BigDecimal degrees(String written) {
        return new BigDecimal(written.replace(',', '.')).setScale(METRES, RoundingMode.HALF_UP);
    }

    private static RuleViolation wrong() {
        return new RuleViolation("page-map-wrong").at("point");
    }

    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
