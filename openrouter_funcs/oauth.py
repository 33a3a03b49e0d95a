"""OAuth: keys that users grant to an application (PKCE), and tokens for workloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadRequestResponseError,
        ClientError,
        ConflictResponseError,
        ForbiddenResponseError,
        InternalServerResponseError,
        OAuthErrorResponse,
        OpenRouterDefaultError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        CreateAuthKeysCodeResponse,
        ExchangeAuthCodeForAPIKeyResponse,
        OAuthJwks,
        TokenExchangeResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.oauth import (
        CreateAuthKeysCodeCodeChallengeMethodInput,
        ExchangeAuthCodeForAPIKeyCodeChallengeMethodInput,
        TokenExchangeRequestScopeInput,
        UsageLimitTypeInput,
    )
    from openrouter_core.result import Result

    OauthExchangeAuthCodeForApiKeyError: TypeAlias = (
        BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    OauthCreateAuthCodeError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    OauthListOauthJwksError: TypeAlias = InternalServerResponseError | OpenRouterDefaultError | ClientError
    OauthCreateOauthTokenError: TypeAlias = OAuthErrorResponse | OpenRouterDefaultError | ClientError

else:
    __getattr__ = error_aliases(__name__)

_OAUTH_EXCHANGE_AUTH_CODE_FOR_API_KEY = Operation(
    name="oauth_exchange_auth_code_for_api_key",
    method="POST",
    path="/auth/keys",
    body="json",
    properties=("code", "code_challenge_method", "code_verifier"),
    keyless=True,
    spine=("key",),
    returns="ExchangeAuthCodeForAPIKeyResponse",
    errors={400: "BadRequestResponseError", 403: "ForbiddenResponseError", 500: "InternalServerResponseError"},
)


async def oauth_exchange_auth_code_for_api_key(
    core: OpenRouterCore,
    *,
    code: str,
    code_challenge_method: ExchangeAuthCodeForAPIKeyCodeChallengeMethodInput | Unset | None = UNSET,
    code_verifier: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ExchangeAuthCodeForAPIKeyResponse, OauthExchangeAuthCodeForApiKeyError]:
    """Exchange an authorization code for an API key.

    The last step of the PKCE flow: the code is the `code` parameter with which the user's browser came back to your
    callback URL. Requests made with the key are charged to that user. Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        code: Authorization code from the callback URL.
        code_challenge_method: Method that the challenge was made with: `S256` or `plain`.
        code_verifier: The secret text from which the code challenge was made.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the API key, in `key` (keep it secret), and the user's id.

        Err with one of:

        - `BadRequestResponseError` (400): a value is missing, or the challenge method differs from the one the flow
          began with.
        - `ForbiddenResponseError` (403): the code is unknown, used or expired, or the verifier does not match the
          challenge.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /auth/keys``
    """
    return await call(_OAUTH_EXCHANGE_AUTH_CODE_FOR_API_KEY, locals())


_OAUTH_CREATE_AUTH_CODE = Operation(
    name="oauth_create_auth_code",
    method="POST",
    path="/auth/keys/code",
    body="json",
    properties=(
        "callback_url",
        "code_challenge",
        "code_challenge_method",
        "expires_at",
        "key_label",
        "limit",
        "usage_limit_type",
        "workspace_id",
    ),
    spine=("data", "data.id"),
    returns="CreateAuthKeysCodeResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def oauth_create_auth_code(
    core: OpenRouterCore,
    *,
    callback_url: str,
    code_challenge: str | Unset = UNSET,
    code_challenge_method: CreateAuthKeysCodeCodeChallengeMethodInput | Unset = UNSET,
    expires_at: str | Unset | None = UNSET,
    key_label: str | Unset = UNSET,
    limit: float | Unset = UNSET,
    usage_limit_type: UsageLimitTypeInput | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateAuthKeysCodeResponse, OauthCreateAuthCodeError]:
    """Create an authorization code for a user's API key.

    Makes the code with an API key instead of in a browser; `oauth_exchange_auth_code_for_api_key` turns it into a key.
    To ask a user, send their browser to the URL of `oauth_create_authorization_url` instead. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        callback_url: URL of your application that belongs to the flow.
        code_challenge: PKCE challenge; with `S256`, the base64url SHA-256 digest of the verifier.
        code_challenge_method: How the challenge was made from the verifier: `S256` (recommended) or `plain`.
        expires_at: When the new key expires, as ISO 8601 text; null for never.
        key_label: Label of the new key, up to 100 characters.
        limit: Most that the new key may spend, in US dollars.
        usage_limit_type: How often the spending limit starts afresh: `daily`, `weekly` or `monthly`.
        workspace_id: Workspace in which the key is made.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the code, in `data.id`, with the id of the application.

        Err with one of:

        - `BadRequestResponseError` (400): the callback URL or another value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `ConflictResponseError` (409): the thing is in a state that does not allow this.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /auth/keys/code``
    """
    return await call(_OAUTH_CREATE_AUTH_CODE, locals())


_OAUTH_LIST_OAUTH_JWKS = Operation(
    name="oauth_list_oauth_jwks",
    method="GET",
    path="/oauth/jwks",
    keyless=True,
    spine=("keys",),
    returns="OAuthJwks",
    errors={500: "InternalServerResponseError"},
)


async def oauth_list_oauth_jwks(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[OAuthJwks, OauthListOauthJwksError]:
    """Get the public keys that verify OpenRouter's tokens.

    A JSON Web Key Set of ES256 keys (P-256); choose the one whose `kid` is that of the token's header. Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the keys, in `keys`.

        Err with one of:

        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /oauth/jwks``
    """
    return await call(_OAUTH_LIST_OAUTH_JWKS, locals())


_OAUTH_CREATE_OAUTH_TOKEN = Operation(
    name="oauth_create_oauth_token",
    method="POST",
    path="/oauth/token",
    body="form",
    properties=("federation_policy_id", "grant_type", "subject_token", "subject_token_type", "requested_token_type", "scope"),
    keyless=True,
    spine=("access_token",),
    returns="TokenExchangeResponse",
    errors={400: "OAuthErrorResponse", 429: "OAuthErrorResponse", 500: "OAuthErrorResponse", 503: "OAuthErrorResponse"},
)


async def oauth_create_oauth_token(
    core: OpenRouterCore,
    *,
    federation_policy_id: str,
    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"] = "urn:ietf:params:oauth:grant-type:token-exchange",
    subject_token: str,
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"] = "urn:ietf:params:oauth:token-type:jwt",
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | Unset = UNSET,
    scope: TokenExchangeRequestScopeInput | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[TokenExchangeResponse, OauthCreateOauthTokenError]:
    """Exchange an identity token for a short-lived access token.

    Token exchange (RFC 8693) for workloads that hold a JWT of their own identity provider instead of an API key. The
    federation policy says which tokens are trusted. Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        federation_policy_id: Policy under which the subject token is trusted.
        grant_type: Always the token exchange grant of RFC 8693.
        subject_token: JWT from your identity provider.
        subject_token_type: Always a JWT.
        requested_token_type: Always an access token.
        scope: What the token is for: `inference` or `management`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the bearer token, in `access_token`, its scope, and its life in seconds, in `expires_in`.

        Err with one of:

        - `OAuthErrorResponse` (400): the request, the subject token, the policy or the scope is not valid; `error` says
          which.
        - `OAuthErrorResponse` (429): too many requests.
        - `OAuthErrorResponse` (500): refused (RFC 6749, 5.2); `code` is a word such as ``invalid_grant``.
        - `OAuthErrorResponse` (503): the service is not available at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /oauth/token``
    """
    return await call(_OAUTH_CREATE_OAUTH_TOKEN, locals())
