package org.ledord.bench;

import io.undertow.Undertow;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server below ours and nothing else: hands out one compressed page from memory, with the headers that ours sends. */
final class BareUndertow {
    private BareUndertow() {
    }

    /** @param arguments the file that holds the page */
    public static void main(String[] arguments) throws Exception {
        byte[] read = Files.readAllBytes(Path.of(arguments[0]));
        ByteBuffer page = ByteBuffer.allocateDirect(read.length).put(read).flip();
        Undertow server = Undertow.builder().addHttpListener(0, "127.0.0.1", exchange -> {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8").put(Headers.CONTENT_ENCODING, "gzip").put(Headers.ETAG, "W/\"0123456789abcdef01234567\"")
                    .put(Headers.CACHE_CONTROL, "public, max-age=5, must-revalidate").put(Headers.VARY, "Accept-Encoding").put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
            exchange.setResponseContentLength(read.length);
            exchange.getResponseSender().send(page.duplicate());
        }).build();
        server.start();
        System.out.println(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
        System.in.read(); // until whoever started it ends
        server.stop();
    }
}
