// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An error that kept one page from being processed. Source: CDG outputs-class-async; API
 * comprehend.ErrorsListItem.
 *
 * @param page Page that the error is about. Unit: pages, counted from 1. Source: API comprehend.ErrorsListItem.
 *     Null if it is absent.
 * @param errorCode What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem. Known
 *     values: PageErrorCode. Null if it is absent.
 * @param errorMessage What went wrong with the page, for people. The wording varies: do not parse it. Source:
 *     API comprehend.ErrorsListItem. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record PageError(
        PageNumber page,
        String errorCode,
        String errorMessage,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param page the component of this name
     * @param errorCode the component of this name
     * @param errorMessage the component of this name
     * @param extra the component of this name
     */
    public PageError {
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
    public static PageError fromJson(JsonNode json) {
        return Contract.read("PageError", json, PageError::read);
    }

    static PageError read(JsonNode json) {
        Members members = new Members(json);
        return new PageError(
                members.take("Page", Unions::readPageNumber),
                members.take("ErrorCode", JsonNode::textValue),
                members.take("ErrorMessage", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "PageError";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Page", page)
                .with("ErrorCode", errorCode)
                .with("ErrorMessage", errorMessage)
                .node();
    }
}
