package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** These tests should show that the benchmarks, which belong to no module and run rarely, still fit what they measure. */
class BenchmarksTest {
    /** Reads replies, so it is compiled beside the reader. */
    private static final String OF_ANOTHER_MODULE = "ReadingBench.java";

    @Test
    void those_that_start_a_portal_can_be_compiled(@TempDir Path compiled) throws IOException {
        Path bench = Checkout.around(Path.of("")).root().resolve("config/bench");
        List<Path> sources;
        try (Stream<Path> files = Files.list(bench)) {
            sources = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(OF_ANOTHER_MODULE)).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean fits = compiler.getTask(said, files, null, List.of("-proc:none", "-nowarn", "-d", compiled.toString()), null,
                    files.getJavaFileObjectsFromPaths(sources)).call();

            assertThat(sources).hasSizeGreaterThan(5);
            assertThat(fits).as(said.toString()).isTrue();
        }
    }
}
