package org.ledord.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing for the demo: three rounds, each a line with its visits. No letters: a server may have no fonts. */
final class DemoPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 100;
    private static final int[][] VISITS = {{0, 200, 330, 560, 790, 1000}, {0, 140, 410, 620, 850, 1000}, {0, 260, 480, 700, 1000}};
    private static final Color[] INKS = {new Color(0xA3, 0x1D, 0x1D), new Color(0x0B, 0x4A, 0x78), new Color(0x4A, 0x5A, 0x64)};

    private DemoPicture() {
    }

    static byte[] rounds() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xED, 0xF2, 0xF5));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int row = 0; row < VISITS.length; row++) {
            int y = MARGIN + row * 140;
            pen.setColor(INKS[row]);
            pen.drawLine(MARGIN, y, WIDTH - MARGIN, y);
            for (int visit : VISITS[row]) {
                pen.setColor(Color.WHITE);
                pen.fillOval(MARGIN + visit - 22, y - 22, 44, 44);
                pen.setColor(INKS[row]);
                pen.drawOval(MARGIN + visit - 22, y - 22, 44, 44);
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
