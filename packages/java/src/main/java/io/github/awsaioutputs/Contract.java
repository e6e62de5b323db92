package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** {@code contract.json}: how a record is recognised, and what the schemas say of each type. */
final class Contract {
    /** The keywords that {@link Walk} knows. One that it does not know is refused, so that none is forgotten. */
    private static final Set<String> KEYWORDS = Set.of(
            "ref", "type", "cases", "const", "required", "properties", "items", "values", "minimum", "maximum", "minLength",
            "pattern", "minItems");

    private static final JsonNode CONTRACT = load();
    private static final Set<String> STRUCTURAL = new HashSet<>(texts(CONTRACT.get("structural")));
    private static final Map<String, JsonNode> TYPES = new HashMap<>();
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    static {
        CONTRACT.get("types").fields().forEachRemaining(type -> {
            known(type.getValue());
            TYPES.put(type.getKey(), type.getValue());
        });
    }

    private Contract() {}

    static <T> T read(String typeName, JsonNode json, Function<JsonNode, T> read) {
        List<Violation> violations = check(typeName, json).orElseThrow();
        if (violations.stream().anyMatch(Violation::isStructural)) {
            throw new InvalidValueException(typeName, json, violations);
        }
        try {
            return read.apply(json);
        } catch (ArithmeticException tooLarge) {
            throw new InvalidValueException(typeName, json, tooLarge);
        }
    }

    static boolean isStructural(String rule) {
        return STRUCTURAL.contains(rule);
    }

    static Optional<String> detect(JsonNode json) {
        return find("records", json).map(record -> record.get("type").textValue());
    }

    static Optional<LookAlike> lookAlike(JsonNode json) {
        if (detect(json).isPresent()) {
            return Optional.empty();
        }
        return find("lookAlikes", json)
                .map(other -> new LookAlike(
                        other.get("id").textValue(), other.get("title").textValue(), other.get("hint").textValue()));
    }

    static Optional<List<Violation>> check(String typeName, JsonNode json) {
        JsonNode rule = TYPES.get(typeName);
        if (rule == null) {
            return Optional.empty();
        }
        Walk walk = new Walk();
        walk.visit(rule, json, "");
        return Optional.of(List.copyOf(walk.found));
    }

    private static Optional<JsonNode> find(String list, JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        return StreamSupport.stream(CONTRACT.get(list).spliterator(), false)
                .filter(candidate -> matches(candidate.get("detect"), json))
                .findFirst();
    }

    private static boolean matches(JsonNode detect, JsonNode json) {
        List<String> any = texts(detect.get("hasAny"));
        String suffix = detect.get("keySuffix").textValue();
        return texts(detect.get("has")).stream().allMatch(json::has)
                && (any.isEmpty() || any.stream().anyMatch(json::has))
                && texts(detect.get("lacks")).stream().noneMatch(json::has)
                && all(detect.get("startsWith"), (name, start) -> {
                    JsonNode member = json.get(name);
                    return member != null && member.isTextual() && member.textValue().startsWith(start.textValue());
                })
                && all(detect.get("equals"), (name, value) -> value.equals(json.get(name)))
                && all(detect.get("itemHas"), (name, keys) -> item(json, name, first -> texts(keys).stream().allMatch(first::has)))
                && all(detect.get("itemLacks"), (name, keys) -> item(json, name, first -> texts(keys).stream().noneMatch(first::has)))
                && (suffix.isEmpty() || named(json, name -> name.endsWith(suffix)));
    }

    private interface Condition {
        boolean holds(String name, JsonNode value);
    }

    private static boolean all(JsonNode conditions, Condition condition) {
        return !named(conditions, name -> !condition.holds(name, conditions.get(name)));
    }

    private static boolean named(JsonNode object, Predicate<String> test) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).anyMatch(test);
    }

    private static boolean item(JsonNode json, String name, Predicate<JsonNode> test) {
        JsonNode first = json.path(name).isArray() ? json.get(name).get(0) : null;
        return first != null && first.isObject() && test.test(first);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>(list.size());
        list.forEach(item -> texts.add(item.textValue()));
        return texts;
    }

    private static void known(JsonNode rule) {
        if (!rule.isObject()) {
            return;
        }
        if (named(rule, keyword -> !KEYWORDS.contains(keyword))) {
            throw new IllegalStateException("contract.json has a keyword without a check: " + rule);
        }
        rule.path("properties").forEach(Contract::known);
        rule.path("cases").forEach(one -> known(one.get("rule")));
        known(rule.path("items"));
        known(rule.path("values"));
    }

    private static JsonNode load() {
        try (InputStream stream = Contract.class.getResourceAsStream("contract.json")) {
            if (stream == null) {
                throw new IllegalStateException("contract.json is not beside the classes of this package");
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Looks at a value and everything in it. */
    private static final class Walk {
        final List<Violation> found = new ArrayList<>();

        void visit(JsonNode rule, JsonNode json, String pointer) {
            if (rule.has("ref")) {
                visit(TYPES.get(rule.get("ref").textValue()), json, pointer);
                return;
            }
            JsonNode types = rule.path("type");
            if (!types.isMissingNode() && texts(types).stream().noneMatch(type -> isOfType(json, type))) {
                say(pointer, "type", "must be " + String.join(" or ", texts(types)));
                return;
            }
            if (rule.has("cases")) {
                for (JsonNode one : rule.get("cases")) {
                    boolean keyed = !one.has("key") || json.has(one.get("key").textValue());
                    if (keyed && texts(one.get("types")).stream().anyMatch(type -> isOfType(json, type))) {
                        visit(one.get("rule"), json, pointer);
                        return;
                    }
                }
                say(pointer, "type", "must be of another type");
                return;
            }
            if (rule.has("const") && !rule.get("const").equals(json)) {
                say(pointer, "const", "must be " + rule.get("const"));
            }
            if (json.isTextual()) {
                text(rule, json.textValue(), pointer);
            } else if (json.isNumber()) {
                number(rule, json.doubleValue(), pointer);
            } else if (json.isArray()) {
                list(rule, json, pointer);
            } else if (json.isObject()) {
                object(rule, json, pointer);
            }
        }

        private void text(JsonNode rule, String text, String pointer) {
            int least = rule.path("minLength").intValue();
            if (text.codePointCount(0, text.length()) < least) {
                say(pointer, "minLength", "must have at least " + least + " character(s)");
            }
            JsonNode pattern = rule.path("pattern");
            // In JavaScript, whose patterns these are, $ is the end of the text; in Java it is also before a last line break.
            if (pattern.isTextual()
                    && !PATTERNS.computeIfAbsent(pattern.textValue(), Pattern::compile).matcher(text).matches()) {
                say(pointer, "pattern", "must match " + pattern.textValue());
            }
        }

        private void number(JsonNode rule, double number, String pointer) {
            if (rule.has("minimum") && number < rule.get("minimum").doubleValue()) {
                say(pointer, "minimum", "must be at least " + rule.get("minimum"));
            }
            if (rule.has("maximum") && number > rule.get("maximum").doubleValue()) {
                say(pointer, "maximum", "must be at most " + rule.get("maximum"));
            }
        }

        private void list(JsonNode rule, JsonNode list, String pointer) {
            int least = rule.path("minItems").intValue();
            if (list.size() < least) {
                say(pointer, "minItems", "must have at least " + least + " item(s)");
            }
            if (rule.has("items")) {
                for (int index = 0; index < list.size(); index++) {
                    visit(rule.get("items"), list.get(index), pointer + "/" + index);
                }
            }
        }

        private void object(JsonNode rule, JsonNode object, String pointer) {
            rule.path("required").forEach(name -> {
                if (!object.has(name.textValue())) {
                    say(pointer, "required", "must have a member " + name);
                }
            });
            object.fields().forEachRemaining(member -> {
                String place = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                JsonNode inner = rule.path("properties").path(member.getKey());
                if (inner.isObject()) {
                    visit(inner, member.getValue(), place);
                } else if (inner.isBoolean() && !inner.booleanValue()) {
                    say(place, "false schema", "must not be there");
                } else if (rule.has("values")) {
                    visit(rule.get("values"), member.getValue(), place);
                }
            });
        }

        private void say(String pointer, String rule, String message) {
            found.add(new Violation(pointer, rule, message));
        }

        private static boolean isOfType(JsonNode json, String type) {
            return switch (type) {
                case "array" -> json.isArray();
                case "boolean" -> json.isBoolean();
                case "integer" -> json.isIntegralNumber()
                        || json.isNumber() && Double.isFinite(json.doubleValue()) && json.doubleValue() % 1 == 0;
                case "null" -> json.isNull();
                case "number" -> json.isNumber();
                case "object" -> json.isObject();
                case "string" -> json.isTextual();
                default -> false;
            };
        }
    }
}
