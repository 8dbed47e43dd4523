package org.ledord.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way is up in a picture of a camera, as the camera noted it (Exif 2.3, 4.6.4 A); the note is lost when the picture is drawn anew. */
final class Orientation {
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_CHUNK = 0x45584946;
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;
    private static final int TAG = 0x0112;
    private static final int HEAD = 6;
    private static final int ENTRY = 12;

    private Orientation() {
    }

    /** One to eight; one, upright, where nothing is noted. */
    static int of(byte[] picture) {
        try {
            ByteBuffer file = ByteBuffer.wrap(picture);
            if (file.getInt(0) == RIFF && file.getInt(8) == WEBP) {
                return inChunks(file);
            }
            if ((file.getShort() & 0xFFFF) != START_OF_IMAGE) {
                return 1;
            }
            while (true) {
                int marker = file.getShort() & 0xFFFF;
                int length = file.getShort() & 0xFFFF;
                if (marker == EXIF_SEGMENT && file.getInt(file.position()) == EXIF) {
                    return noted(file.slice(file.position() + HEAD, length - 2 - HEAD));
                }
                if (marker == START_OF_SCAN || length < 2) {
                    return 1;
                }
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            return 1;
        }
    }

    /** A WebP is chunks, one of which holds the note (RFC 9649, 2.7.1.5), with or without the head that it has in a JPEG. */
    private static int inChunks(ByteBuffer webp) {
        webp.position(HEAD * 2);
        while (true) {
            int name = webp.getInt();
            int length = Integer.reverseBytes(webp.getInt());
            if (name == EXIF_CHUNK) {
                int head = webp.getInt(webp.position()) == EXIF ? HEAD : 0;
                return noted(webp.slice(webp.position() + head, length - head));
            }
            webp.position(webp.position() + length + (length & 1));
        }
    }

    private static int noted(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int way = tiff.getShort(entry + 8) & 0xFFFF;
                return way >= 1 && way <= 8 ? way : 1;
            }
        }
        return 1;
    }
}
