// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A warning about one page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
 *
 * @param page Page that the warning is about. Unit: pages, counted from 1. Source: API
 *     comprehend.WarningsListItem. Null if it is absent.
 * @param warnCode What the warning is about, for programs. Source: API comprehend.WarningsListItem. Known
 *     values: PageWarningCode. Null if it is absent.
 * @param warnMessage What the warning is about, for people. Source: API comprehend.WarningsListItem. Null if it
 *     is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record PageWarning(
        PageNumber page,
        String warnCode,
        String warnMessage,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param page the component of this name
     * @param warnCode the component of this name
     * @param warnMessage the component of this name
     * @param extra the component of this name
     */
    public PageWarning {
        extra = Json.copy(extra);
    }

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if a member is missing, has the wrong JSON type, or must not be there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PageWarning fromJson(JsonNode json) {
        return Contract.read("PageWarning", json, PageWarning::read);
    }

    static PageWarning read(JsonNode json) {
        Members members = new Members(json);
        return new PageWarning(
                members.take("Page", Unions::readPageNumber),
                members.take("WarnCode", JsonNode::textValue),
                members.take("WarnMessage", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "PageWarning";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Page", page)
                .with("WarnCode", warnCode)
                .with("WarnMessage", warnMessage)
                .node();
    }
}
