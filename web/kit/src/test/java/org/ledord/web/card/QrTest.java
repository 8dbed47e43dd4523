package org.ledord.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.web.frame.Qr;

/** What another maker's decoder reads in the code. */
class QrTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @ParameterizedTest
    @ValueSource(strings = {"https://ledord.example/sv/falkenberg/proposals/4",
            "https://delaktighet.enmyckettlangkommun.example/fi/en-reform-med-ett-mycket-langt-namn/proposals/12345", "http://localhost:8080/nb/bergen/proposals/1"})
    void the_picture_and_the_drawing_both_say_the_address(String address) throws Exception {
        Qr code = Qr.of(address);
        assertThat(read(ImageIO.read(new ByteArrayInputStream(code.png(4))))).isEqualTo(address);
        assertThat(read(drawn(code))).isEqualTo(address);
    }

    /** The path as a browser would fill it. */
    private static BufferedImage drawn(Qr code) {
        int scale = 5;
        BufferedImage picture = new BufferedImage(code.getSize() * scale, code.getSize() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        Matcher run = RUN.matcher(code.getPath());
        StringBuilder all = new StringBuilder();
        while (run.find()) {
            all.append(run.group());
            pen.fill(new Rectangle2D.Double(scale * Integer.parseInt(run.group(1)), scale * Integer.parseInt(run.group(2)),
                    scale * Integer.parseInt(run.group(3)), scale));
        }
        pen.dispose();
        assertThat(all.toString()).as("nothing in the path is left out").isEqualTo(code.getPath());
        return picture;
    }

    static String read(BufferedImage picture) throws IOException, ReaderException {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)))).getText();
    }
}
