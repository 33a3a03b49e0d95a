"""Containers: files that models made in the sandboxes in which they ran code."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.binary import BinaryResponse
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadRequestResponseError,
        ClientClosedRequestResponseError,
        ClientError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import ContainerFile, ContainerFileListResponse, FileResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

    ContainersListContainerFilesError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ContainersGetContainerFileError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ContainersDownloadContainerFileContentError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ContainersPromoteContainerFileError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | ClientClosedRequestResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_CONTAINERS_LIST_CONTAINER_FILES = Operation(
    name="containers_list_container_files",
    method="GET",
    path="/containers/{container_id}/files",
    query=("limit", "after"),
    spine=("data",),
    returns="ContainerFileListResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def containers_list_container_files(
    core: OpenRouterCore,
    *,
    container_id: str,
    limit: int | Unset | None = UNSET,
    after: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ContainerFileListResponse, ContainersListContainerFilesError]:
    """List the files of a container.

    Returns one page; while `has_more` is True, go on with `last_id` as `after`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        container_id: Id of the container: the sandbox in which a model ran code.
        limit: Most files to return.
        after: Cursor: `last_id` of the page before.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the files, in `data`, with path and size in bytes.

        Err with one of:

        - `BadRequestResponseError` (400): the container's id or an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the container.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the container service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /containers/{container_id}/files``
    """
    return await call(_CONTAINERS_LIST_CONTAINER_FILES, locals())


_CONTAINERS_GET_CONTAINER_FILE = Operation(
    name="containers_get_container_file",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    returns="ContainerFile",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def containers_get_container_file(
    core: OpenRouterCore,
    *,
    container_id: str,
    file_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ContainerFile, ContainersGetContainerFileError]:
    """Get what is on record about a container's file.

    For its bytes, use `containers_download_container_file_content`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        container_id: Id of the container: the sandbox in which a model ran code.
        file_id: Id of the file within the container.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the file's path, size in bytes and time of creation (Unix seconds).

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the container.
        - `NotFoundResponseError` (404): there is no such container or file.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the container service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /containers/{container_id}/files/{file_id}``
    """
    return await call(_CONTAINERS_GET_CONTAINER_FILE, locals())


_CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT = Operation(
    name="containers_download_container_file_content",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    kind="binary",
    accept="application/octet-stream",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def containers_download_container_file_content(
    core: OpenRouterCore,
    *,
    container_id: str,
    file_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BinaryResponse, ContainersDownloadContainerFileContentError]:
    """Download a container's file.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        container_id: Id of the container: the sandbox in which a model ran code.
        file_id: Id of the file within the container.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `BinaryResponse`: `read()` gives the bytes, `iter_chunks()` gives them in pieces, `save(path)` writes them
        to disk.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the container.
        - `NotFoundResponseError` (404): there is no such container or file.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the container service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /containers/{container_id}/files/{file_id}/content``
    """
    return await call(_CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT, locals())


_CONTAINERS_PROMOTE_CONTAINER_FILE = Operation(
    name="containers_promote_container_file",
    method="POST",
    path="/containers/{container_id}/files/{file_id}/promote",
    spine=("id",),
    returns="FileResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        499: "ClientClosedRequestResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def containers_promote_container_file(
    core: OpenRouterCore,
    *,
    container_id: str,
    file_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[FileResponse, ContainersPromoteContainerFileError]:
    """Keep a container's file as one of the account's files.

    The file then has an id of its own, for the functions of the page `files`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        container_id: Id of the container: the sandbox in which a model ran code.
        file_id: Id of the file within the container.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the new file of the account.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the container or store files.
        - `NotFoundResponseError` (404): there is no such container or file.
        - `PayloadTooLargeResponseError` (413): the file is too large to store.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `ClientClosedRequestResponseError` (499): the connection was closed before the file was stored.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the container or file service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /containers/{container_id}/files/{file_id}/promote``
    """
    return await call(_CONTAINERS_PROMOTE_CONTAINER_FILE, locals())
