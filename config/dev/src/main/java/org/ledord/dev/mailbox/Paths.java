package org.ledord.dev.mailbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of our own pages, in one place. */
final class Paths {

    private Paths() {
    }

    static String box(String address) {
        return "/box/" + step(address);
    }

    static String folder(String address, Folder folder) {
        return box(address) + "/" + folder.path();
    }

    static String folder(String address, Folder folder, int page) {
        return folder(address, folder) + (page > 1 ? "?page=" + page : "");
    }

    static String letter(String address, Folder folder, long uid) {
        return folder(address, folder) + "/" + uid;
    }

    static String write(String address) {
        return box(address) + "/write";
    }

    /** A value for use in a path or as the value of a parameter. */
    static String step(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
