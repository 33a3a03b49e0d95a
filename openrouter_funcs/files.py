"""Files: upload, list, download and delete files that requests can refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.binary import BinaryResponse
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
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
    from openrouter_core.models import (
        AnthropicFile,
        FileDeleteResponse,
        FileListResponse,
        FileResponse,
        OpenAIFile,
        OpenRouterFile,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.files import FileProviderInput, OrderInput
    from openrouter_core.result import Result
    from openrouter_core.uploads import Upload

    FilesListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    FilesUploadError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | ClientClosedRequestResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    FilesRetrieveError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    FilesDeleteError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    FilesDownloadError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_FILES_LIST = Operation(
    name="files_list",
    method="GET",
    path="/files",
    query=("limit", "cursor", "workspace_id", "provider", "after", "after_id", "before_id", "order"),
    kind="page",
    spine=("data",),
    returns="FileListResponse",
    paging=Paging(
        items="data",
        cursor="cursor",
        next_cursor="cursor",
        shape="_shape",
        shapes={"openai": {"after": "last_id"}, "anthropic": {"after_id": "last_id", "before_id": "first_id"}},
    ),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def files_list(
    core: OpenRouterCore,
    *,
    limit: int | Unset | None = UNSET,
    cursor: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    provider: FileProviderInput | Unset | None = UNSET,
    after: str | Unset | None = UNSET,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    order: OrderInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[AnthropicFile | OpenAIFile | OpenRouterFile, FileListResponse], FilesListError]:
    """List the stored files.

    Entries and paging come in one of three forms: page with `cursor` in OpenRouter's, `after` in OpenAI's, `after_id`
    and `before_id` in Anthropic's. `next_page()` goes by whichever the answer has. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        limit: Most files per page, 1 to 1,000.
        cursor: Place to go on from: `cursor` of the page before.
        workspace_id: Id of the workspace (UUID) whose files to list.
        provider: Provider whose files to list: "openai" or "anthropic".
        after: Id of a file, in OpenAI's form of paging; files that follow it are returned.
        after_id: Id of a file, in Anthropic's form of paging; files that follow it are returned.
        before_id: Id of a file, in Anthropic's form of paging; files that precede it are returned.
        order: Order by time of creation: "asc" or "desc".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of files in `items`; `page.value` is the list as it came, in one of three forms.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid, or does not go with the provider.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the files of the workspace.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed.
        - `ServiceUnavailableResponseError` (503): the file service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /files``
    """
    return await call(_FILES_LIST, locals())


_FILES_UPLOAD = Operation(
    name="files_upload",
    method="POST",
    path="/files",
    query=("workspace_id", "provider"),
    body="multipart",
    properties=("file",),
    uploads=("file",),
    spine=("id",),
    returns="FileResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        499: "ClientClosedRequestResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def files_upload(
    core: OpenRouterCore,
    *,
    workspace_id: str | Unset | None = UNSET,
    provider: FileProviderInput | Unset | None = UNSET,
    file: Upload,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[FileResponse, FilesUploadError]:
    """Upload a file.

    The file is streamed from where it lies, not read into memory first. Any API key will do.

    Example::

        from pathlib import Path

        match await files_upload(core, file=Path("report.pdf")):
            case Ok(file):
                print(file)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        workspace_id: Id of the workspace (UUID) to store the file in.
        provider: Provider to store the file with: "openai" or "anthropic".
        file: The file: a path, bytes, a file object or an async iterator of bytes.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the stored file, with the `id` by which requests refer to it, in OpenRouter's, OpenAI's or Anthropic's form.

        Err with one of:

        - `BadRequestResponseError` (400): the file is missing or not accepted.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not store files in the workspace.
        - `PayloadTooLargeResponseError` (413): the file is too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `ClientClosedRequestResponseError` (499): the connection was closed before the upload was done.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed.
        - `ServiceUnavailableResponseError` (503): the file service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /files``
    """
    return await call(_FILES_UPLOAD, locals())


_FILES_RETRIEVE = Operation(
    name="files_retrieve",
    method="GET",
    path="/files/{file_id}",
    query=("workspace_id", "provider"),
    returns="FileResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def files_retrieve(
    core: OpenRouterCore,
    *,
    file_id: str,
    workspace_id: str | Unset | None = UNSET,
    provider: FileProviderInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[FileResponse, FilesRetrieveError]:
    """Get what is on record about a stored file.

    For its bytes, use `files_download`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        file_id: Id of the file.
        workspace_id: Id of the workspace (UUID) that the file is in.
        provider: Provider that stores the file: "openai" or "anthropic".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the file's name, size in bytes and time of creation, in OpenRouter's, OpenAI's or Anthropic's form.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the file.
        - `NotFoundResponseError` (404): there is no such file.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed.
        - `ServiceUnavailableResponseError` (503): the file service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /files/{file_id}``
    """
    return await call(_FILES_RETRIEVE, locals())


_FILES_DELETE = Operation(
    name="files_delete",
    method="DELETE",
    path="/files/{file_id}",
    query=("workspace_id", "provider"),
    returns="FileDeleteResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def files_delete(
    core: OpenRouterCore,
    *,
    file_id: str,
    workspace_id: str | Unset | None = UNSET,
    provider: FileProviderInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[FileDeleteResponse, FilesDeleteError]:
    """Delete a stored file.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        file_id: Id of the file.
        workspace_id: Id of the workspace (UUID) that the file is in.
        provider: Provider that stores the file: "openai" or "anthropic".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the id of the deleted file, in OpenRouter's, OpenAI's or Anthropic's form.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not delete the file.
        - `NotFoundResponseError` (404): there is no such file.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed.
        - `ServiceUnavailableResponseError` (503): the file service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /files/{file_id}``
    """
    return await call(_FILES_DELETE, locals())


_FILES_DOWNLOAD = Operation(
    name="files_download",
    method="GET",
    path="/files/{file_id}/content",
    query=("workspace_id", "provider"),
    kind="binary",
    accept="application/octet-stream",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def files_download(
    core: OpenRouterCore,
    *,
    file_id: str,
    workspace_id: str | Unset | None = UNSET,
    provider: FileProviderInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BinaryResponse, FilesDownloadError]:
    """Download the content of a stored file.

    Not every file can be downloaded; `downloadable` of `files_retrieve` says so where it is known. Any API key will do.

    Example::

        match await files_download(core, file_id="file_123"):
            case Ok(content):
                await content.save("report.pdf")
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        file_id: Id of the file.
        workspace_id: Id of the workspace (UUID) that the file is in.
        provider: Provider that stores the file: "openai" or "anthropic".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `BinaryResponse`: `read()` gives the bytes, `iter_chunks()` gives them in pieces, `save(path)` writes them
        to disk.

        Err with one of:

        - `BadRequestResponseError` (400): the file cannot be downloaded.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read the file.
        - `NotFoundResponseError` (404): there is no such file.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed.
        - `ServiceUnavailableResponseError` (503): the file service is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /files/{file_id}/content``
    """
    return await call(_FILES_DOWNLOAD, locals())
