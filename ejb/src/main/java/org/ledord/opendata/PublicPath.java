package org.ledord.opendata;

/** Where a public matter is read, behind the reform's own address; the journey of open data follows these paths. */
final class PublicPath {
    private PublicPath() {
    }

    /** The path of the matter with this kind and number, or of a document by its name; empty for what is read on the reform's own page. */
    static String of(String kind, Object number) {
        return switch (kind) {
            case "PROPOSAL" -> "/proposals/" + number;
            case "ROUND" -> "/rounds/" + number;
            case "DECISION" -> "/decisions/" + number;
            case "PILOT" -> "/pilots/" + number;
            case "MEETING" -> "/meetings/" + number;
            case "POST" -> "/news/" + number;
            case "DOCUMENT" -> "/documents/" + number;
            case "COMMITMENT" -> "/decisions#commitment-" + number;
            default -> "";
        };
    }
}
