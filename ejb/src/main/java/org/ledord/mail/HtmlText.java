package org.ledord.mail;

import java.util.List;
import org.ledord.shared.Language;

/**
 * Writes a body as HTML: one column, inline styles, readable at 320 px. The style block only adds dark colours; a client
 * that drops it still shows the whole letter.
 */
final class HtmlText {
    private static final String DARK = """
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            @media (prefers-color-scheme: dark) {
              .m-body { background: #0f1820 !important; color: #e8eef2 !important; }
              .m-q { border-color: #8799a6 !important; }
              .m-soft { color: #a9b8c3 !important; }
              .m-a { color: #8fc6f2 !important; }
              .m-rule { border-color: #34444f !important; }
              .m-said { background: #16222c !important; }
            }
            """;

    private HtmlText() {
    }

    static String of(List<Body.Block> blocks, Language language, String subject) {
        StringBuilder out = new StringBuilder(4096);
        out.append("<!doctype html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").append(escape(subject)).append("</title>\n<style>\n")
                .append(DARK).append("</style>\n</head>\n")
                .append("<body class=\"m-body\" style=\"margin:0;padding:0;background-color:#ffffff;color:#14212b;\">\n")
                .append("<div role=\"main\" lang=\"").append(language).append("\" style=\"max-width:600px;margin:0 auto;padding:24px 16px 32px 16px;")
                .append("font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:17px;line-height:1.5;overflow-wrap:break-word;\">\n");
        boolean list = false;
        for (Body.Block block : blocks) {
            if (list != (block.kind() == Body.Kind.ITEM)) {
                out.append(list ? "</ul>\n" : "<ul style=\"margin:0 0 16px 0;padding:0 0 0 20px;\">\n");
                list = !list;
            }
            write(block, out);
        }
        return out.append(list ? "</ul>\n" : "").append("</div>\n</body>\n</html>\n").toString();
    }

    private static void write(Body.Block block, StringBuilder out) {
        String text = lines(block.text());
        switch (block.kind()) {
            case KICKER -> out.append("<p class=\"m-soft\" style=\"margin:0 0 16px 0;font-size:15px;color:#4a5a66;\">").append(text).append("</p>\n");
            case TITLE -> out.append("<h1 style=\"margin:0 0 12px 0;font-size:26px;line-height:1.2;font-weight:700;\">").append(text).append("</h1>\n");
            case STRONG -> out.append("<p style=\"margin:0 0 20px 0;\"><strong>").append(text).append("</strong></p>\n");
            case TEXT -> out.append("<p style=\"margin:0 0 16px 0;\">").append(text).append("</p>\n");
            case HEADING -> out.append("<h2 style=\"margin:24px 0 8px 0;font-size:19px;line-height:1.3;font-weight:700;\">").append(text).append("</h2>\n");
            case QUESTION -> {
                out.append("<div class=\"m-q\" style=\"border-top:2px solid #14212b;padding:16px 0 28px 0;\">\n")
                        .append("<h2 style=\"margin:0 0 4px 0;font-size:19px;line-height:1.3;font-weight:700;\">").append(text).append("</h2>\n")
                        .append("<p style=\"margin:0 0 4px 0;\">").append(lines(block.more())).append("</p>\n");
                if (!block.hint().isEmpty()) {
                    out.append("<p class=\"m-soft\" style=\"margin:0;font-size:15px;color:#4a5a66;\">").append(lines(block.hint())).append("</p>\n");
                }
                out.append("</div>\n");
            }
            case MATTER -> {
                out.append("<div class=\"m-q\" style=\"border-top:2px solid #14212b;padding:12px 0 24px 0;\">\n")
                        .append("<p class=\"m-soft\" style=\"margin:0 0 4px 0;font-size:15px;color:#4a5a66;\">").append(text).append("</p>\n")
                        .append("<h3 style=\"margin:0 0 4px 0;font-size:18px;line-height:1.3;font-weight:700;\">").append(lines(block.more())).append("</h3>\n");
                if (!block.hint().isEmpty()) {
                    out.append("<p style=\"margin:0 0 8px 0;\">").append(lines(block.hint())).append("</p>\n");
                }
                if (!block.words().isEmpty()) {
                    out.append("<p style=\"margin:0;\">");
                    link(block.address(), lines(block.words()), out);
                    out.append("</p>\n");
                }
                out.append("</div>\n");
            }
            case SAID -> out.append("<p style=\"margin:0 0 6px 0;\"><strong>").append(text).append("</strong> ").append(lines(block.more()))
                    .append("</p>\n<p class=\"m-said\" style=\"margin:0 0 20px 0;padding:12px 16px;background-color:#eef3f6;\">").append(lines(block.hint())).append("</p>\n");
            case END -> out.append("<p class=\"m-q\" style=\"margin:0 0 24px 0;border-top:2px solid #14212b;padding:12px 0 0 0;\">").append(text).append("</p>\n");
            case LINK -> {
                out.append("<p style=\"margin:0 0 16px 0;\">");
                link(block.more(), text, out);
                out.append("</p>\n");
            }
            case QUOTE -> out.append("<p class=\"m-said\" style=\"margin:0 0 16px 0;padding:12px 16px;background-color:#eef3f6;\">").append(text).append("</p>\n");
            case ITEM -> out.append("<li style=\"margin:0 0 8px 0;\">").append(text).append("</li>\n");
            case SMALL -> out.append("<p class=\"m-soft\" style=\"margin:0 0 12px 0;font-size:15px;color:#4a5a66;\">").append(text).append("</p>\n");
            case SIGNATURE -> out.append("<p class=\"m-soft m-rule\" style=\"margin:24px 0 0 0;padding:16px 0 0 0;border-top:1px solid #cbd4db;font-size:15px;color:#4a5a66;\">")
                    .append(text).append("</p>\n");
        }
    }

    private static void link(String address, String words, StringBuilder out) {
        out.append("<a class=\"m-a\" href=\"").append(escape(address)).append("\" style=\"color:#0a4d7c;\">").append(words).append("</a>");
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
