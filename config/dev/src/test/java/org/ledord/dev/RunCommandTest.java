package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * These tests should show what a person is told by {@code config/bin/run} before the launcher takes over; they should
 * not build anything. The checkout is a pretended one, with a Java and a Maven that do what each test wants.
 */
@Timeout(60)
class RunCommandTest {

    private static final String JAVA_17 = "echo '    java.specification.version = 17'";
    private static final String ARGUMENTS = "echo \"started with: $*\"";

    @TempDir
    private Path temporary;

    private Path checkout;
    private Path tools;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void pretend_a_checkout() throws IOException {
        checkout = temporary.resolve("en mapp på å");
        Files.createDirectories(checkout.resolve("config/bin"));
        Files.createDirectories(checkout.resolve("ear"));
        Files.copy(Path.of("../bin/run"), checkout.resolve("config/bin/run"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : List.of("bash", "cat", "cut", "date", "df", "dirname", "find", "grep", "head", "locale", "mkdir", "ps",
                "rm", "sed", "sh", "sleep", "tail", "touch", "tr")) {
            Path installed = Stream.of("/usr/bin", "/bin").map(folder -> Path.of(folder, tool)).filter(Files::isExecutable)
                    .findFirst().orElseThrow();
            program(tools.resolve(tool), "exec " + installed + " \"$@\"");
        }
    }

    @AfterEach
    void end() {
        started.forEach(process -> RememberedProcess.end(RememberedProcess.family(process.toHandle())));
    }

    @Test
    void help_needs_neither_java_nor_a_build() throws Exception {
        assertThat(run("--help")).contains("--fresh").contains("--shift N").doesNotContain("did not start");
    }

    @Test
    void an_unknown_option_costs_no_build() throws Exception {
        assertThat(run("--frehs")).isEqualTo("""

                Ledord did not start. There is no option --frehs.
                config/bin/run --help lists those that there are.
                """);
        assertThat(run("--shift")).contains("--shift wants a number.");
        assertThat(run("--shift", "many")).contains("--shift wants a number.");
        assertThat(checkout.resolve(".ledord")).doesNotExist();
    }

    @Test
    void no_java() throws Exception {
        assertThat(run()).isEqualTo("""

                Ledord did not start. No Java was found.
                Install a JDK, version 17 or later, or set JAVA_HOME to where one is.
                """);
    }

    @Test
    void java_home_that_leads_nowhere() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", "/nowhere"))).contains("JAVA_HOME is /nowhere, and there is no Java.");
    }

    @Test
    void an_old_java() throws Exception {
        tool("java", "echo '    java.specification.version = 11'");
        assertThat(run()).contains("The Java that was found is version 11; Ledord needs 17 or later.");
        tool("java", "echo '    java.specification.version = 1.8'");
        assertThat(run()).contains("The Java that was found is version 8; Ledord needs 17 or later.");
    }

    @Test
    void a_java_that_does_not_work() throws Exception {
        tool("java", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
        assertThat(run()).contains("No Java was found.");
    }

    @Test
    void a_runtime_without_a_compiler() throws Exception {
        tool("java", JAVA_17);
        assertThat(run()).contains("The Java that was found has no compiler.").contains("Install a JDK, not only a runtime (JRE)");
    }

    @Test
    void no_network() throws Exception {
        aJdk();
        maven("echo 'wget: Failed to fetch https://repo.example/maven.zip'; exit 1");
        assertThat(run()).contains("Ledord did not start. The build could not fetch what it needs from Maven Central.")
                .contains("See that this machine has network").contains(".ledord/build.log");
        maven("echo '[ERROR] Could not transfer artifact org.wildfly:x from central: repo.maven.apache.org: Name or service not known'; exit 1");
        assertThat(run()).contains("The build could not fetch what it needs from Maven Central.");
    }

    @Test
    void a_full_disk() throws Exception {
        aJdk();
        maven("echo '[ERROR] Failed to copy: No space left on device'; exit 1");
        assertThat(run()).contains("Ledord did not start. The disk is full.").contains("Make room");
    }

    @Test
    void a_disk_that_is_full_just_as_the_build_begins_leaves_no_build_behind() throws Exception {
        aJdk();
        maven("echo $$ >maven.number; exec sleep 64");
        Files.createDirectories(checkout.resolve(".ledord/build.pid/in-the-way"));
        assertThat(run()).contains("Ledord did not start. The disk is full.");
        Path number = checkout.resolve("maven.number");
        if (Files.exists(number)) {
            ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).ifPresent(RunCommandTest::ends);
        }
    }

    @Test
    void hardly_any_room_is_said_before_anything_is_fetched() throws Exception {
        aJdk();
        maven("echo fetched >fetched; exit 1");
        tool("df", "echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'; echo '/dev/sda1 1000000 900000 102400 90% /'");
        assertThat(run()).contains("has only 100 MB free").contains("Make room and start again.");
        assertThat(checkout.resolve("fetched")).doesNotExist();
    }

    @Test
    void a_build_that_fails_without_a_word_is_told_too() throws Exception {
        aJdk();
        maven("exit 1");
        assertThat(run()).contains("Ledord did not start. The build failed.").contains("The whole log is in .ledord/build.log.");
    }

    @Test
    void a_built_checkout_starts_with_what_was_asked() throws Exception {
        aJdk();
        maven(built());
        assertThat(run("--shift", "7", "--fresh")).contains("Building Ledord").contains("ready   build")
                .contains("org.ledord.dev.Run --shift 7 --fresh");
        maven("exit 1");
        assertThat(run()).doesNotContain("Building").contains("org.ledord.dev.Run");
    }

    @Test
    void what_is_changed_during_a_build_is_built_next_time() throws Exception {
        aJdk();
        maven(built() + "; sleep 1; echo '<project><!-- --></project>' >pom.xml");
        run();
        assertThat(run()).contains("Building Ledord");
    }

    @Test
    void a_second_one_in_the_same_folder() throws Exception {
        aJdk();
        maven("sleep 60");
        Process first = start(Map.of());
        await(checkout.resolve(".ledord/build.pid"));

        assertThat(run()).contains("Ledord did not start. It runs already from this folder, as process " + first.pid() + ".");
    }

    @Test
    void interrupted_while_building() throws Exception {
        aJdk();
        maven("sleep 61 & sleep 61");
        Process process = start(Map.of());
        await(checkout.resolve(".ledord/build.pid"));
        List<ProcessHandle> family = RememberedProcess.family(process.toHandle());

        process.toHandle().destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(output(process)).endsWith("Stopped.\n");
        assertThat(family).hasSizeGreaterThan(2).allSatisfy(RunCommandTest::ends);
    }

    @Test
    void a_build_that_was_left_running_is_ended() throws Exception {
        aJdk();
        maven("sleep 62");
        Process killed = start(Map.of());
        await(checkout.resolve(".ledord/build.pid"));
        ProcessHandle left = ProcessHandle.of(Long.parseLong(Files.readString(checkout.resolve(".ledord/build.pid")).strip())).orElseThrow();
        killed.destroyForcibly().waitFor();
        assertThat(left.isAlive()).isTrue();

        maven("exit 1");
        run();

        ends(left);
    }

    private static void ends(ProcessHandle process) {
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    private void aJdk() throws IOException {
        tool("java", "case \"$*\" in *-version) " + JAVA_17 + ";; *) " + ARGUMENTS + ";; esac");
        tool("javac", "true");
    }

    private void maven(String script) throws IOException {
        program(checkout.resolve("mvnw"), script);
    }

    private static String built() {
        return "mkdir -p ear/target/server config/dev/target"
                + " && touch ear/target/ledord.ear ear/target/server/.ledord-provisioned config/dev/target/ledord-dev.jar";
    }

    private void tool(String name, String script) throws IOException {
        Files.deleteIfExists(tools.resolve(name));
        program(tools.resolve(name), script);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("not made a program: " + file);
        }
    }

    private String run(String... options) throws Exception {
        return run(Map.of(), options);
    }

    private String run(Map<String, String> environment, String... options) throws Exception {
        return output(start(environment, options));
    }

    private Process start(Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", checkout.resolve("config/bin/run").toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", temporary.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void await(Path file) throws InterruptedException {
        java.util.concurrent.CountDownLatch never = new java.util.concurrent.CountDownLatch(1);
        while (!Files.exists(file)) {
            never.await(50, TimeUnit.MILLISECONDS);
        }
    }
}
