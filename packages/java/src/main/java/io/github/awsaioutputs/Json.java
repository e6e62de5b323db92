package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values of the types from JSON that has been checked, and back. */
final class Json {
    /** The largest number up to which a double holds every whole number. */
    private static final double MAX_SAFE_INTEGER = 9_007_199_254_740_991.0;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode any(JsonNode json) {
        return json;
    }

    /** A whole number, which JSON may also write as {@code 1.0} or {@code 1e3}. */
    static Long whole(JsonNode json) {
        if (json.isIntegralNumber() ? json.canConvertToLong() : Math.abs(json.doubleValue()) <= MAX_SAFE_INTEGER) {
            return json.longValue();
        }
        throw new ArithmeticException(json.asText() + " is no whole number of 64 bits");
    }

    static Double number(JsonNode json) {
        double number = json.doubleValue();
        if (Double.isFinite(number)) {
            return number;
        }
        throw new ArithmeticException("a number is too large for a double");
    }

    static Map<String, JsonNode> map(JsonNode json) {
        return new Members(json).rest();
    }

    static <T> Function<JsonNode, List<T>> list(Function<JsonNode, T> read) {
        return json -> {
            List<T> list = new ArrayList<>(json.size());
            json.forEach(item -> list.add(read.apply(item)));
            return list;
        };
    }

    /** In the order given, which {@code Map.copyOf} would lose. */
    static Map<String, JsonNode> copy(Map<String, JsonNode> members) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    static Builder object(Map<String, JsonNode> extra) {
        return new Builder(extra);
    }

    static JsonNode node(Object value) {
        if (value instanceof JsonNode json) {
            return json;
        } else if (value instanceof Writable writable) {
            return writable.toJson();
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Long whole) {
            return NODES.numberNode(whole.longValue());
        } else if (value instanceof Double number) {
            return NODES.numberNode(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(item -> array.add(node(item)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, member) -> object.set((String) name, node(member)));
            return object;
        }
        throw new IllegalArgumentException("there is no JSON for a " + value.getClass().getName());
    }

    static final class Builder {
        private final ObjectNode node = NODES.objectNode();
        private final Map<String, JsonNode> extra;

        private Builder(Map<String, JsonNode> extra) {
            this.extra = extra;
        }

        /** A member; nothing is written for null, which is an absent one. */
        Builder with(String name, Object value) {
            if (value != null) {
                node.set(name, Json.node(value));
            }
            return this;
        }

        JsonNode node() {
            // What the type describes is said by its fields alone.
            extra.forEach(node::putIfAbsent);
            return node;
        }
    }
}
