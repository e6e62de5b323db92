package io.github.awsaioutputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of README.md are here, and run; the guide shows the lines between the marks. */
class ReadmeTest {
    private static final String LINE =
            "{ \"File\": \"mail.txt\", \"Line\": \"7\", \"Classes\": [{ \"Name\": \"complaint\", \"Score\": 93 }] }";

    @Test
    void theExamplesRun() throws IOException {
        String line = LINE;
        // #region read
        OutputRecord record = AwsAiOutputs.parse(line);
        if (record instanceof MultiClassLine result) {
            System.out.println(result.file() + ": " + result.classes().get(0).name()); // score() is from 0 to 1
        } else if (record instanceof ErrorRecord failure) {
            System.err.println(failure.file() + ": " + failure.errorCode());
        } else if (record instanceof UnknownRecord unknown) {
            System.err.println("not a record: " + unknown.value());
        }
        // #endregion read

        for (Violation violation : record.validate()) {
            System.err.println(violation); // /Classes/0/Score: must be at most 1
        }
        assertEquals("/Classes/0/Score: must be at most 1", record.validate().get(0).toString());
        InvalidValueException error =
                assertThrows(InvalidValueException.class, () -> AwsAiOutputs.parse(LINE.replace("Score", "Other")));
        assertEquals("not a MultiClassLine; /Classes/0: must have a member \"Score\"", error.getMessage());
    }

    @Test
    void theExamplesAreTheseOnes() throws IOException {
        Path here = Path.of("src/test/java/io/github/awsaioutputs/ReadmeTest.java");
        Set<String> known = Files.readAllLines(here).stream().map(String::strip).collect(Collectors.toSet());
        String readme = Files.readString(Path.of("README.md"));
        List<String> lines = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .toList();
        assertFalse(lines.isEmpty());
        assertEquals(List.of(), lines.stream().filter(line -> !known.contains(line)).toList());
    }
}
