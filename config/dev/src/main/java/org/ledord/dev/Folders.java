package org.ledord.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whole folders: copied, removed, unpacked. */
final class Folders {

    private Folders() {
    }

    /** Makes the folder and those above it. */
    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new Trouble("The folder " + folder + " cannot be made: " + refused.getMessage() + ".",
                    "See that you may write there and that the disk is not full.", refused);
        }
    }

    /** Copies all below {@code from} to {@code to}, with times and rights. */
    static void copy(Path from, Path to) {
        walk(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes a folder with all that is in it; links are removed, never followed. */
    static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        walk(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What lies in the folder itself. */
    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks an archive; WARs inside become folders too, so that their views can be changed in place. */
    static void unpack(Path archive, Path to) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            unpack(zip, to);
        } catch (IOException failure) {
            throw new Trouble(archive + " cannot be unpacked: " + failure.getMessage() + ".",
                    "See that the disk is not full, then build anew: ./mvnw clean package -DskipTests", failure);
        }
    }

    private static void unpack(ZipInputStream zip, Path to) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path target = to.resolve(entry.getName()).normalize();
            if (!target.startsWith(to)) {
                throw new IOException("the archive names a file outside itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.getName().endsWith(".war")) {
                Files.createDirectories(target);
                // Not closed: closing it would close the outer archive.
                unpack(new ZipInputStream(zip), target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void walk(Path folder, SimpleFileVisitor<Path> visitor) {
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
