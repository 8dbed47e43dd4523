package org.ledord.web.card;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.ledord.shared.Settings;
import org.ledord.web.frame.HeldResponse;

/**
 * Answers {@code …/card.pdf} with the card's page on paper. What the page refuses is refused here too. Init parameter {@code kept}:
 * {@code none} where pages are for whoever asks alone.
 */
public class OnPaper extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "10";

    @Inject
    private transient PrintedCards cards;

    @Inject
    private transient Settings settings;
    private boolean kept;

    @Override
    public void init() {
        kept = !"none".equals(getFilterConfig().getInitParameter("kept"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse page = new PageToPrint(response);
        chain.doFilter(request, page);
        if (page.isPassedOn()) {
            return;
        }
        Document card = response.getStatus() == HttpServletResponse.SC_OK ? CardPaper.card(new String(page.page(), StandardCharsets.UTF_8)) : null;
        if (card == null) {
            response.sendError(response.getStatus() == HttpServletResponse.SC_OK ? HttpServletResponse.SC_NOT_FOUND : response.getStatus());
            return;
        }
        Optional<byte[]> pdf = kept ? cards.of(card, settings.publicUrl()) : cards.once(card, settings.publicUrl());
        if (pdf.isEmpty()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name(card.selectFirst("article").attr("data-file")) + ".pdf\"");
        response.getOutputStream().write(pdf.get());
    }

    /** Nothing in it that a header or a file system would read as its own. */
    private static String name(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The page says that it is HTML in UTF-8, which the answer is not. */
    private static final class PageToPrint extends HeldResponse {
        PageToPrint(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(String type) {
            // the paper has its own
        }

        @Override
        public void setCharacterEncoding(String encoding) {
            // bytes have none
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }
    }
}
