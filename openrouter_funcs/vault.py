"""Vault: secrets and connections that interns use; the values of secrets are never given back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientError,
        ConflictResponseError,
        ForbiddenResponseError,
        GatewayTimeoutResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        RequestTimeoutResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        ListInternConnectionsResponse,
        VaultEffectiveSecretListResponse,
        VaultSecretCopyResponse,
        VaultSecretListResponse,
        VaultSecretResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

    VaultListInternConnectionsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultListInternEffectiveVaultSecretsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultListInternVaultSecretsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultCopyVaultSecretsToInternError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultStoreInternVaultSecretError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultDeleteInternVaultSecretError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultListVaultSecretsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultStoreVaultSecretError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VaultDeleteVaultSecretError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_VAULT_LIST_INTERN_CONNECTIONS = Operation(
    name="vault_list_intern_connections",
    method="GET",
    path="/vault/interns/{intern_id}/connections",
    spine=("data",),
    returns="ListInternConnectionsResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_list_intern_connections(
    core: OpenRouterCore,
    *,
    intern_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListInternConnectionsResponse, VaultListInternConnectionsError]:
    """List the connections of an intern.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the keys of the connections, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see this intern's vault.
        - `NotFoundResponseError` (404): no such intern.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /vault/interns/{intern_id}/connections``
    """
    return await call(_VAULT_LIST_INTERN_CONNECTIONS, locals())


_VAULT_LIST_INTERN_EFFECTIVE_VAULT_SECRETS = Operation(
    name="vault_list_intern_effective_vault_secrets",
    method="GET",
    path="/vault/interns/{intern_id}/effective-secrets",
    query=("limit", "offset"),
    spine=("data",),
    returns="VaultEffectiveSecretListResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_list_intern_effective_vault_secrets(
    core: OpenRouterCore,
    *,
    intern_id: str,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VaultEffectiveSecretListResponse, VaultListInternEffectiveVaultSecretsError]:
    """List every secret that an intern can use, and where it comes from.

    `scope` tells whether a secret is the intern's own, of the vault attached to it, or of the workspace. Values are
    never returned. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        limit: Most secrets to return; 100 if left out.
        offset: Number of items to skip before the first one returned.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the secrets, in `data`, with `has_more`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see this intern's vault.
        - `NotFoundResponseError` (404): no such intern.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /vault/interns/{intern_id}/effective-secrets``
    """
    return await call(_VAULT_LIST_INTERN_EFFECTIVE_VAULT_SECRETS, locals())


_VAULT_LIST_INTERN_VAULT_SECRETS = Operation(
    name="vault_list_intern_vault_secrets",
    method="GET",
    path="/vault/interns/{intern_id}/secrets",
    query=("limit", "offset"),
    spine=("data",),
    returns="VaultSecretListResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_list_intern_vault_secrets(
    core: OpenRouterCore,
    *,
    intern_id: str,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VaultSecretListResponse, VaultListInternVaultSecretsError]:
    """List an intern's own secrets.

    Values are never returned, only names, hosts and fingerprints. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        limit: Most secrets to return; 100 if left out.
        offset: Number of items to skip before the first one returned.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the secrets, in `data`, with `has_more`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see this intern's vault.
        - `NotFoundResponseError` (404): no such intern.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /vault/interns/{intern_id}/secrets``
    """
    return await call(_VAULT_LIST_INTERN_VAULT_SECRETS, locals())


_VAULT_COPY_VAULT_SECRETS_TO_INTERN = Operation(
    name="vault_copy_vault_secrets_to_intern",
    method="POST",
    path="/vault/interns/{intern_id}/secrets/copy",
    body="json",
    properties=("names",),
    spine=("data",),
    returns="VaultSecretCopyResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_copy_vault_secrets_to_intern(
    core: OpenRouterCore,
    *,
    intern_id: str,
    names: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VaultSecretCopyResponse, VaultCopyVaultSecretsToInternError]:
    """Copy secrets of the workspace to an intern.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        names: Names of the secrets to copy.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the copies, without values, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the names are not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not write to this intern's vault.
        - `NotFoundResponseError` (404): no such intern or secret.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): a copy conflicts with a secret that the intern has.
        - `PayloadTooLargeResponseError` (413): the request's body is too large.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /vault/interns/{intern_id}/secrets/copy``
    """
    return await call(_VAULT_COPY_VAULT_SECRETS_TO_INTERN, locals())


_VAULT_STORE_INTERN_VAULT_SECRET = Operation(
    name="vault_store_intern_vault_secret",
    method="PUT",
    path="/vault/interns/{intern_id}/secrets/{name}",
    body="json",
    properties=("hosts", "value"),
    spine=("data",),
    returns="VaultSecretResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_store_intern_vault_secret(
    core: OpenRouterCore,
    *,
    intern_id: str,
    name: str,
    hosts: Sequence[str],
    value: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VaultSecretResponse, VaultStoreInternVaultSecretError]:
    """Store a secret for one intern.

    Creates the secret or replaces the one of that name. The value cannot be read back. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        name: Name of the secret.
        hosts: Hosts that the secret may be used for.
        value: The secret itself.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the secret, without its value, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the name, the value or a host is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not write to this intern's vault.
        - `NotFoundResponseError` (404): no such intern.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the secret was changed at the same time, or conflicts with another.
        - `PayloadTooLargeResponseError` (413): the value is too large.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PUT /vault/interns/{intern_id}/secrets/{name}``
    """
    return await call(_VAULT_STORE_INTERN_VAULT_SECRET, locals())


_VAULT_DELETE_INTERN_VAULT_SECRET = Operation(
    name="vault_delete_intern_vault_secret",
    method="DELETE",
    path="/vault/interns/{intern_id}/secrets/{name}",
    returns={204: "None"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_delete_intern_vault_secret(
    core: OpenRouterCore,
    *,
    intern_id: str,
    name: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[None, VaultDeleteInternVaultSecretError]:
    """Delete one of an intern's own secrets.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        name: Name of the secret.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: nothing.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not write to this intern's vault.
        - `NotFoundResponseError` (404): no such intern or secret.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the secret cannot be deleted at present.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /vault/interns/{intern_id}/secrets/{name}``
    """
    return await call(_VAULT_DELETE_INTERN_VAULT_SECRET, locals())


_VAULT_LIST_VAULT_SECRETS = Operation(
    name="vault_list_vault_secrets",
    method="GET",
    path="/vault/secrets",
    query=("limit", "offset"),
    spine=("data",),
    returns="VaultSecretListResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_list_vault_secrets(
    core: OpenRouterCore,
    *,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VaultSecretListResponse, VaultListVaultSecretsError]:
    """List the secrets of the workspace's vault.

    Values are never returned, only names, hosts and fingerprints. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        limit: Most secrets to return; 100 if left out.
        offset: Number of items to skip before the first one returned.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the secrets, in `data`, with `has_more`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see the vault.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /vault/secrets``
    """
    return await call(_VAULT_LIST_VAULT_SECRETS, locals())


_VAULT_STORE_VAULT_SECRET = Operation(
    name="vault_store_vault_secret",
    method="PUT",
    path="/vault/secrets/{name}",
    body="json",
    properties=("hosts", "value"),
    spine=("data",),
    returns="VaultSecretResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_store_vault_secret(
    core: OpenRouterCore,
    *,
    name: str,
    hosts: Sequence[str],
    value: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VaultSecretResponse, VaultStoreVaultSecretError]:
    """Store a secret in the workspace's vault.

    Creates the secret or replaces the one of that name. The value cannot be read back. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        name: Name of the secret.
        hosts: Hosts that the secret may be used for.
        value: The secret itself.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the secret, without its value, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the name, the value or a host is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not write to the vault.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the secret was changed at the same time, or conflicts with another.
        - `PayloadTooLargeResponseError` (413): the value is too large.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PUT /vault/secrets/{name}``
    """
    return await call(_VAULT_STORE_VAULT_SECRET, locals())


_VAULT_DELETE_VAULT_SECRET = Operation(
    name="vault_delete_vault_secret",
    method="DELETE",
    path="/vault/secrets/{name}",
    returns={204: "None"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
    },
)


async def vault_delete_vault_secret(
    core: OpenRouterCore,
    *,
    name: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[None, VaultDeleteVaultSecretError]:
    """Delete a secret from the workspace's vault.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        name: Name of the secret.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: nothing.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not write to the vault.
        - `NotFoundResponseError` (404): no such secret.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the secret cannot be deleted at present.
        - `TooManyRequestsResponseError` (429): a rate limit is reached; `retry_after` may say for how long.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /vault/secrets/{name}``
    """
    return await call(_VAULT_DELETE_VAULT_SECRET, locals())
