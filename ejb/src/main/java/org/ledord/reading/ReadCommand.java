package org.ledord.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code ledord-mail read FILE-OR-DIRECTORY…}: one line of JSON for each message. */
public final class ReadCommand {

    private static final String USAGE = "usage: ledord-mail read FILE-OR-DIRECTORY...";

    private ReadCommand() {
    }

    /**
     * Reads every message named and prints what was understood.
     *
     * @param arguments the word read, then files and directories
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        int status = run(arguments, out, System.err);
        out.flush();
        System.exit(status);
    }

    static int run(String[] arguments, PrintStream out, PrintStream errors) {
        if (arguments.length < 2 || !arguments[0].equals("read")) {
            errors.println(USAGE);
            return 2;
        }
        int status = 0;
        ReplyReader reader = new ReplyReader();
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i < arguments.length; i++) {
            try {
                for (Path file : filesUnder(Path.of(arguments[i]))) {
                    lines.append(LetterJson.of(file.toString(), reader.read(Files.readAllBytes(file), null))).append('\n');
                    if (lines.length() > 1 << 16) {
                        out.print(lines);
                        lines.setLength(0);
                    }
                }
            } catch (IOException unreadable) {
                errors.println("cannot read " + arguments[i] + ": " + unreadable.getMessage());
                status = 1;
            }
        }
        out.print(lines);
        return status;
    }

    private static List<Path> filesUnder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
