/**
 * Types for the files that Amazon Comprehend custom classification and Amazon Augmented AI write, the dispatch that picks the
 * type of a record, and checks of what the schemas say of a value. {@link io.github.awsaioutputs.AwsAiOutputs} is where to begin.
 */
package io.github.awsaioutputs;
