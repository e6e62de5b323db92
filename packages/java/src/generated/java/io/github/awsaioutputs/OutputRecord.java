// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A record of an output file, or a whole document, as the type that it is: one type for each, and {@link
 * UnknownRecord}.
 */
public sealed interface OutputRecord extends Described
        permits ActivationConditions,
                CustomTaskOutput,
                CustomTaskPreviewOutput,
                ErrorRecord,
                MultiClassFile,
                MultiClassLine,
                MultiClassPage,
                MultiLabelFile,
                MultiLabelLine,
                MultiLabelPage,
                PageErrorRecord,
                RekognitionModerationOutput,
                RekognitionModerationPreviewOutput,
                TextractFormsOutput,
                TextractFormsPreviewOutput,
                UnknownRecord {

    /**
     * Picks the type by the top-level members and reads the value as that type.
     *
     * @param json the value
     * @return the value as its type; a value of no known type as {@link UnknownRecord}
     * @throws InvalidValueException if the value is of a known type but lacks a member, has one of the wrong JSON type, or one
     *     that must not be there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutputRecord fromJson(JsonNode json) {
        return switch (Contract.detect(json).orElse("")) {
            case "ActivationConditions" -> ActivationConditions.fromJson(json);
            case "CustomTaskOutput" -> CustomTaskOutput.fromJson(json);
            case "CustomTaskPreviewOutput" -> CustomTaskPreviewOutput.fromJson(json);
            case "ErrorRecord" -> ErrorRecord.fromJson(json);
            case "MultiClassFile" -> MultiClassFile.fromJson(json);
            case "MultiClassLine" -> MultiClassLine.fromJson(json);
            case "MultiClassPage" -> MultiClassPage.fromJson(json);
            case "MultiLabelFile" -> MultiLabelFile.fromJson(json);
            case "MultiLabelLine" -> MultiLabelLine.fromJson(json);
            case "MultiLabelPage" -> MultiLabelPage.fromJson(json);
            case "PageErrorRecord" -> PageErrorRecord.fromJson(json);
            case "RekognitionModerationOutput" -> RekognitionModerationOutput.fromJson(json);
            case "RekognitionModerationPreviewOutput" -> RekognitionModerationPreviewOutput.fromJson(json);
            case "TextractFormsOutput" -> TextractFormsOutput.fromJson(json);
            case "TextractFormsPreviewOutput" -> TextractFormsPreviewOutput.fromJson(json);
            default -> new UnknownRecord(json);
        };
    }
}
