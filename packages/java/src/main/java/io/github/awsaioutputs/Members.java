package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The members of an object that has been checked, of which each is taken once. */
final class Members {
    private final Map<String, JsonNode> left = new LinkedHashMap<>();

    Members(JsonNode json) {
        json.fields().forEachRemaining(member -> left.put(member.getKey(), member.getValue()));
    }

    /** Null if the member is absent. */
    <T> T take(String name, Function<JsonNode, T> read) {
        JsonNode member = left.remove(name);
        return member == null ? null : read.apply(member);
    }

    Map<String, JsonNode> rest() {
        return left;
    }
}
