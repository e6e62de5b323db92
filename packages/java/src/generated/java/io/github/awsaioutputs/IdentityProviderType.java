// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. Kind of identity provider of a private workforce. Source:
 * A2I output-data.
 */
public final class IdentityProviderType {
    private IdentityProviderType() {}

    /**
     * The workforce signs in through an Amazon Cognito user pool. Source: A2I output-data; observed.
     */
    public static final String COGNITO = "Cognito";

    /**
     * The workforce signs in through its own OpenID Connect provider. Source: A2I output-data.
     */
    public static final String OIDC = "Oidc";
}
