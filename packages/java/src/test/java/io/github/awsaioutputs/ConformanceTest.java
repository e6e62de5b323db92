package io.github.awsaioutputs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The suite that the packages of all languages pass: the valid and invalid examples of the repository. */
class ConformanceTest {
    private static final Path ROOT = Path.of("../..");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode read(String path) throws IOException {
        return MAPPER.readTree(ROOT.resolve(path).toFile());
    }

    /** JSON values are compared: 1 is 1.0, and the order of members is free. */
    private static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        if (a.isArray() && b.isArray() && a.size() == b.size()) {
            for (int index = 0; index < a.size(); index++) {
                if (!same(a.get(index), b.get(index))) {
                    return false;
                }
            }
            return true;
        }
        if (a.isObject() && b.isObject() && a.size() == b.size()) {
            return a.properties().stream()
                    .allMatch(member -> b.has(member.getKey()) && same(member.getValue(), b.get(member.getKey())));
        }
        return a.equals(b);
    }

    /** The value through the Java type with this name; nothing if it is a string with a name only. */
    private static Optional<Described> typed(String name, JsonNode value) throws ReflectiveOperationException {
        Class<?> type;
        try {
            type = Class.forName("io.github.awsaioutputs." + name);
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
        if (!Described.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        Method read = type.getMethod("fromJson", JsonNode.class);
        try {
            return Optional.of((Described) read.invoke(null, value));
        } catch (InvocationTargetException error) {
            if (error.getCause() instanceof InvalidValueException invalid) {
                throw invalid;
            }
            throw error;
        }
    }

    private record Fault(String pointer, String rule) {}

    private static List<Fault> faults(List<Violation> violations) {
        return violations.stream().map(found -> new Fault(found.pointer(), found.rule())).toList();
    }

    private static String validFaults(String name, String record, JsonNode value, int[] plain)
            throws ReflectiveOperationException, JsonProcessingException {
        List<Violation> found = AwsAiOutputs.check(name, value).orElse(null);
        if (found == null || !found.isEmpty()) {
            return "the check says " + found;
        }
        Optional<Described> typed = typed(name, value);
        if (typed.isEmpty()) {
            plain[0]++;
            if (!value.isTextual()) {
                return "there is no type " + name;
            }
        } else if (!same(typed.get().toJson(), value) || !same(MAPPER.valueToTree(typed.get()), value)) {
            return "comes back as " + typed.get().toJson();
        } else if (!typed.get().typeName().equals(name) || !typed.get().validate().isEmpty()) {
            return typed.get().typeName() + " says " + typed.get().validate();
        }
        Optional<String> detected = AwsAiOutputs.detect(value);
        if (!detected.equals(Optional.ofNullable(record))) {
            return "detected as " + detected;
        }
        if (record == null || record.equals(name)) {
            OutputRecord parsed = AwsAiOutputs.parse(value.toString());
            if (!parsed.typeName().equals(record == null ? "" : record) || !same(parsed.toJson(), value)) {
                return "parsed as " + parsed;
            }
            if (!same(MAPPER.valueToTree(MAPPER.treeToValue(value, OutputRecord.class)), value)) {
                return "Jackson reads another value";
            }
        }
        return null;
    }

    private static String invalidFaults(JsonNode one, JsonNode value, int[] refused, int[] reported, int[] plain)
            throws ReflectiveOperationException, JsonProcessingException {
        String name = one.get("type").textValue();
        List<Fault> expected = List.of(new Fault(one.get("pointer").textValue(), one.get("rule").textValue()));
        List<Fault> found = faults(AwsAiOutputs.check(name, value).orElse(List.of()));
        if (!found.equals(expected)) {
            return "expected " + expected + ", the check says " + found;
        }
        Optional<String> detected = AwsAiOutputs.detect(value);
        if (!detected.equals(Optional.ofNullable(one.get("record").textValue()))) {
            return "detected as " + detected;
        }
        try {
            // Whatever is wrong, reading it as a record ends with an answer.
            AwsAiOutputs.parse(value.toString()).validate();
        } catch (InvalidValueException error) {
            if (error.violations().isEmpty()) {
                return "refused without a reason";
            }
        }
        try {
            Optional<Described> typed = typed(name, value);
            if (typed.isEmpty()) {
                plain[0]++;
                return null;
            }
            reported[0]++;
            if (one.get("structural").booleanValue() || !same(typed.get().toJson(), value)) {
                return "read as " + typed.get();
            }
            return faults(typed.get().validate()).equals(expected) ? null : "the value itself says " + typed.get().validate();
        } catch (InvalidValueException error) {
            refused[0]++;
            boolean right = one.get("structural").booleanValue() && faults(error.violations()).equals(expected);
            return right ? null : "refused: " + error.getMessage();
        }
    }

    @Test
    void conformance() throws IOException, ReflectiveOperationException {
        JsonNode cases = read("tools/languages/generated/cases.json");
        List<String> faults = new ArrayList<>();
        int[] refused = {0};
        int[] reported = {0};
        int[] plain = {0};
        for (JsonNode one : cases.get("valid")) {
            String path = one.get("path").textValue();
            String fault;
            try {
                fault = validFaults(one.get("type").textValue(), one.get("record").textValue(), read(path), plain);
            } catch (RuntimeException error) {
                fault = error.toString();
            }
            if (fault != null) {
                faults.add(path + ": " + fault);
            }
        }
        for (JsonNode one : cases.get("invalid")) {
            String path = one.get("path").textValue();
            String fault;
            try {
                fault = invalidFaults(one, read(path).get("value"), refused, reported, plain);
            } catch (RuntimeException error) {
                fault = error.toString();
            }
            if (fault != null) {
                faults.add(path + ": " + fault);
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(cases.get("valid").size() > 0 && refused[0] > 0 && reported[0] > 0);
        System.out.printf(
                "conformance: %d valid, %d invalid (%d refused, %d read and reported), of these %d plain strings by the check"
                        + " alone; %d file names left out%n",
                cases.get("valid").size(), cases.get("invalid").size(), refused[0], reported[0], plain[0],
                cases.get("left").get("valid").intValue() + cases.get("left").get("invalid").intValue());
    }

    @Test
    void noInputStopsIt() {
        for (String text : List.of("", " ", "[", "{\"Line\":", "[] []", "[".repeat(100_000), "\ufeff{}x")) {
            assertThrows(JsonProcessingException.class, () -> AwsAiOutputs.parse(text), text);
        }
        for (String text : List.of(
                "{ \"File\": 1, \"Line\": {}, \"Classes\": null }",
                "{ \"Conditions\": [[{ \"And\": 1 }]] }",
                "{ \"awsManagedHumanLoopRequestSource\": \"AWS/Textract/\", \"aiServiceRequest\": [] }",
                "{ \"ErrorCode\": null, \"Classes\": [] }",
                "{ \"File\": \"a\", \"Line\": 99999999999999999999, \"Classes\": [] }",
                "{ \"File\": \"a\", \"Line\": 1, \"Classes\": [{ \"Name\": \"a\", \"Score\": 1e999 }] }")) {
            assertThrows(InvalidValueException.class, () -> AwsAiOutputs.parse(text), text);
        }
    }

    @Test
    void everyJsonValueIsARecord() throws JsonProcessingException {
        for (String text : List.of("null", "[]", "1", "\"a\"", "{}", "1e999")) {
            OutputRecord record = AwsAiOutputs.parse(text);
            assertInstanceOf(UnknownRecord.class, record);
            assertEquals(List.of(), record.validate());
        }
    }

    @Test
    void nullIsNotAbsence() throws JsonProcessingException {
        String text = "{\"File\":\"a\",\"Line\":\"0\",\"Classes\":[],\"More\":null,\"Digits\":0.1234567890123456789}";
        OutputRecord record = AwsAiOutputs.parse(text);
        assertEquals(text, record.toJson().toString());
        InvalidValueException error = assertThrows(
                InvalidValueException.class,
                () -> AwsAiOutputs.parse("{ \"File\": \"a\", \"ErrorCode\": \"X\", \"ErrorMessage\": null }"));
        assertAll(
                () -> assertEquals("not a ErrorRecord; /ErrorMessage: must be string", error.getMessage()),
                () -> assertEquals("ErrorRecord", error.typeName()),
                () -> assertEquals("a", error.value().get("File").textValue()));
    }

    @Test
    void whatARecordHoldsCannotChange() {
        LineNumber line = new LineNumber.WholeNumber(7);
        List<DocumentClass> classes = new ArrayList<>();
        MultiClassLine record = new MultiClassLine("a", line, classes, java.util.Map.of());
        classes.add(new DocumentClass("b", 0.5, java.util.Map.of()));
        assertEquals(List.of(), record.classes());
        assertThrows(NullPointerException.class, () -> new MultiClassLine(null, line, classes, java.util.Map.of()));
    }

    @Test
    void aLookAlikeIsNamed() throws JsonProcessingException {
        JsonNode json = MAPPER.readTree("{ \"confusion_matrix\": [] }");
        assertEquals("comprehend/classifier-training", AwsAiOutputs.lookAlike(json).orElseThrow().id());
        assertEquals(Optional.empty(), AwsAiOutputs.lookAlike(MAPPER.readTree("{ \"ErrorCode\": \"X\" }")));
    }
}
