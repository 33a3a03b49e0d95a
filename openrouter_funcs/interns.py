"""Interns: hosted agents that keep a workspace of their own, and conversations with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.binary import BinaryResponse
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        ClientError,
        InternChatErrorResponse,
        InternLifecycleError,
        OpenRouterDefaultError,
        StreamTruncatedError,
    )
    from openrouter_core.models import (
        ChatResult,
        DeleteInternResponse,
        Intern,
        InternChatCompletionChunk,
        InternChatSteeredResponse,
        InternDaemonAccess,
        InternInvokeAcceptedResponse,
        InternListResponse,
        ProvisionInternResponse,
        SignInternDaemonResponse,
        SuspendInternResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.interns import InternApprovalModeInput, InternChatMessageInput, RouteInput, StatusInput
    from openrouter_core.result import Result
    from openrouter_core.streams import EventStream

    InternsListInternsError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsCreateInternError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsGetInternError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsDeleteInternError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsUpdateInternError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsChatError: TypeAlias = InternChatErrorResponse | OpenRouterDefaultError | StreamTruncatedError | ClientError
    InternsGetInternDaemonError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsGetInternDaemonAccessError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsSignInternDaemonAccessRequestError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsSignInternDaemonRequestError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsGetInternIconError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsInvokeError: TypeAlias = InternChatErrorResponse | OpenRouterDefaultError | ClientError
    InternsProvisionInternError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError
    InternsSuspendInternError: TypeAlias = InternLifecycleError | OpenRouterDefaultError | ClientError

else:
    __getattr__ = error_aliases(__name__)

_INTERNS_LIST_INTERNS = Operation(
    name="interns_list_interns",
    method="GET",
    path="/interns",
    query=("limit", "status", "starting_after", "workspace_id"),
    comma=("status",),
    spine=("data",),
    returns="InternListResponse",
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_list_interns(
    core: OpenRouterCore,
    *,
    limit: int | Unset | None = UNSET,
    status: Sequence[StatusInput] | Unset | None = UNSET,
    starting_after: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[InternListResponse, InternsListInternsError]:
    """List the interns of an account.

    To get the next part, pass `next_cursor` as `starting_after` while `has_more` is true. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        limit: Most interns to return.
        status: Keep only interns in these states, such as `running` or `failed`.
        starting_after: Cursor to continue from: the `next_cursor` of the previous answer.
        workspace_id: Keep only interns of this workspace.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the interns, in `data`, with `has_more` and `next_cursor`.

        Err with one of:

        - `InternLifecycleError` (400): a status, cursor or limit is not valid.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not see interns.
        - `InternLifecycleError` (404): no such workspace.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /interns``
    """
    return await call(_INTERNS_LIST_INTERNS, locals())


_INTERNS_CREATE_INTERN = Operation(
    name="interns_create_intern",
    method="POST",
    path="/interns",
    headers=("idempotency_key",),
    body="json",
    properties=("name", "description", "instructions", "provision", "vault_id", "workspace_id"),
    wire={"idempotency_key": "Idempotency-Key"},
    spine=("id",),
    returns="Intern",
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        500: "InternLifecycleError",
        502: "InternLifecycleError",
    },
)


async def interns_create_intern(
    core: OpenRouterCore,
    *,
    idempotency_key: str | Unset | None = UNSET,
    name: str,
    description: str | Unset | None = UNSET,
    instructions: str | Unset | None = UNSET,
    provision: bool | Unset = UNSET,
    vault_id: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Intern, InternsCreateInternError]:
    """Create an intern, and optionally start it.

    A new intern has no machine until it is provisioned: pass `provision=True`, or call `interns_provision_intern`
    later. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        idempotency_key: Text of your choice that makes a repeated request create one intern only.
        name: Name of the intern.
        description: What the intern is for, in words for people.
        instructions: Standing instructions that the intern follows in every conversation.
        provision: Whether to start its machine at once.
        vault_id: Vault whose secrets the intern may use.
        workspace_id: Workspace that the intern belongs to.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the intern.

        Err with one of:

        - `InternLifecycleError` (400): a name, text or id is not valid.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not create interns here.
        - `InternLifecycleError` (404): no such workspace or vault.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the request conflicts with an intern or with an earlier use of the idempotency
          key.
        - `InternLifecycleError` (413): the body is too large.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (502): the machine could not be started.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns``
    """
    return await call(_INTERNS_CREATE_INTERN, locals())


_INTERNS_GET_INTERN = Operation(
    name="interns_get_intern",
    method="GET",
    path="/interns/{intern_id}",
    returns="Intern",
    errors={
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_get_intern(
    core: OpenRouterCore,
    *,
    intern_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Intern, InternsGetInternError]:
    """Get one intern and its state.

    While the intern is being provisioned, `progress` tells the step; after a failure, `last_failure_message` tells the
    reason. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the intern.

        Err with one of:

        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not see this intern.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /interns/{intern_id}``
    """
    return await call(_INTERNS_GET_INTERN, locals())


_INTERNS_DELETE_INTERN = Operation(
    name="interns_delete_intern",
    method="DELETE",
    path="/interns/{intern_id}",
    body="json",
    properties=("acknowledge_workspace_loss",),
    returns={202: "DeleteInternResponse"},
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        500: "InternLifecycleError",
        502: "InternLifecycleError",
    },
)


async def interns_delete_intern(
    core: OpenRouterCore,
    *,
    intern_id: str,
    acknowledge_workspace_loss: bool | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteInternResponse, InternsDeleteInternError]:
    """Delete an intern and its machine.

    The answer comes before the deletion is done; until then the intern's status is `destroying`. What is in its
    workspace may be lost with it. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        acknowledge_workspace_loss: Set to true to accept that the intern's workspace is lost.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `deleting` is true: the deletion has begun.

        Err with one of:

        - `InternLifecycleError` (400): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not delete this intern.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the intern cannot be deleted in its present state, or the loss of its workspace
          was not acknowledged.
        - `InternLifecycleError` (413): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (502): the machine could not be reached.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /interns/{intern_id}``
    """
    return await call(_INTERNS_DELETE_INTERN, locals())


_INTERNS_UPDATE_INTERN = Operation(
    name="interns_update_intern",
    method="PATCH",
    path="/interns/{intern_id}",
    body="json",
    properties=("description", "instructions", "model", "name"),
    returns="Intern",
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_update_intern(
    core: OpenRouterCore,
    *,
    intern_id: str,
    description: str | Unset | None = UNSET,
    instructions: str | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    name: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Intern, InternsUpdateInternError]:
    """Change the name, description, instructions or model of an intern.

    What is left out stays as it is. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        description: New description; null removes it.
        instructions: New standing instructions; null removes them.
        model: Model that the intern runs on, as `author/slug`; null sets none.
        name: New name.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the intern as it is now.

        Err with one of:

        - `InternLifecycleError` (400): a value is not valid.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not change this intern.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the intern cannot be changed in its present state.
        - `InternLifecycleError` (413): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /interns/{intern_id}``
    """
    return await call(_INTERNS_UPDATE_INTERN, locals())


_INTERNS_CHAT = Operation(
    name="interns_chat",
    method="POST",
    path="/interns/{intern_id}/chat/completions",
    body="json",
    properties=("messages", "approval_mode", "model", "session_id", "stream"),
    kind="stream",
    accept="text/event-stream, application/json",
    events="InternChatCompletionChunk",
    whole="ChatResult",
    spine=("choices", "choices.*.message"),
    returns={200: "InternChatCompletionChunk", 202: "InternChatSteeredResponse"},
    errors={
        400: "InternChatErrorResponse",
        401: "InternChatErrorResponse",
        403: "InternChatErrorResponse",
        404: "InternChatErrorResponse",
        408: "InternChatErrorResponse",
        409: "InternChatErrorResponse",
        410: "InternChatErrorResponse",
        413: "InternChatErrorResponse",
        429: "InternChatErrorResponse",
        502: "InternChatErrorResponse",
        503: "InternChatErrorResponse",
        504: "InternChatErrorResponse",
    },
)


async def interns_chat(
    core: OpenRouterCore,
    *,
    intern_id: str,
    messages: Sequence[InternChatMessageInput],
    approval_mode: InternApprovalModeInput | Unset = UNSET,
    model: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    stream: Literal[True] = True,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[
    EventStream[InternChatCompletionChunk, ChatResult] | InternChatCompletionChunk | InternChatSteeredResponse, InternsChatError
]:
    """Send messages to an intern and receive its answer in chunks.

    Keep the `session_id` of an answer and send it with the next message to continue that conversation. A message sent
    while the intern is still working in the session steers that work; the answer is then only a confirmation (status
    202). Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        messages: Messages for the intern, oldest first.
        approval_mode: Whether the intern asks before it acts (`manual`) or goes ahead (`self-drive`).
        model: Model for this answer, as `author/slug`.
        session_id: Conversation with the intern to continue; left out, a new one begins.
        stream: Always true: the answer comes in chunks.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: chunks of the answer in the form of chat completion chunks, or one such chunk by itself when the server does
        not stream, or an `InternChatSteeredResponse` when the message joined work already under way.

        Err with one of:

        - `InternChatErrorResponse` (400): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (401): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (403): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (404): no such intern or session.
        - `InternChatErrorResponse` (408): the request took too long to arrive.
        - `InternChatErrorResponse` (409): the intern is not in a state in which it can answer.
        - `InternChatErrorResponse` (410): the session, or the intern, is gone.
        - `InternChatErrorResponse` (413): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (429): too many requests, or too many sessions at once.
        - `InternChatErrorResponse` (502): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (503): the intern is not available at present.
        - `InternChatErrorResponse` (504): the intern did not answer in time.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `StreamTruncatedError`: a stream ended with neither its end mark nor a finish reason.
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns/{intern_id}/chat/completions``
    """
    return await call(_INTERNS_CHAT, locals())


_INTERNS_GET_INTERN_DAEMON = Operation(
    name="interns_get_intern_daemon",
    method="GET",
    path="/interns/{intern_id}/daemon",
    spine=("origin", "token"),
    returns="InternDaemonAccess",
    errors={
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_get_intern_daemon(
    core: OpenRouterCore,
    *,
    intern_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[InternDaemonAccess, InternsGetInternDaemonError]:
    """Get the address and token of the daemon on an intern's machine.

    The token gives access to the machine: treat it as a secret. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the `origin` to send requests to, and the `token`.

        Err with one of:

        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not use this intern's daemon.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the intern is not running.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /interns/{intern_id}/daemon``
    """
    return await call(_INTERNS_GET_INTERN_DAEMON, locals())


_INTERNS_GET_INTERN_DAEMON_ACCESS = Operation(
    name="interns_get_intern_daemon_access",
    method="GET",
    path="/interns/{intern_id}/daemon-access",
    spine=("origin", "token"),
    returns="InternDaemonAccess",
    errors={
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_get_intern_daemon_access(
    core: OpenRouterCore,
    *,
    intern_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[InternDaemonAccess, InternsGetInternDaemonAccessError]:
    """Get access to an intern's daemon (deprecated).

    Use `interns_get_intern_daemon` instead; it gives the same answer. Any API key will do. Deprecated.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the `origin` to send requests to, and the `token`.

        Err with one of:

        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not use this intern's daemon.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the intern is not running.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /interns/{intern_id}/daemon-access``
    """
    return await call(_INTERNS_GET_INTERN_DAEMON_ACCESS, locals())


_INTERNS_SIGN_INTERN_DAEMON_ACCESS_REQUEST = Operation(
    name="interns_sign_intern_daemon_access_request",
    method="POST",
    path="/interns/{intern_id}/daemon-access/sign",
    body="json",
    properties=("body_sha256", "route"),
    wire={"body_sha256": "bodySha256"},
    spine=("x-ori-invoke-signature", "x-ori-invoke-timestamp", "x-ori-invoke-user"),
    returns="SignInternDaemonResponse",
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        429: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_sign_intern_daemon_access_request(
    core: OpenRouterCore,
    *,
    intern_id: str,
    body_sha256: str,
    route: RouteInput | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[SignInternDaemonResponse, InternsSignInternDaemonAccessRequestError]:
    """Sign a request to an intern's daemon (deprecated).

    Use `interns_sign_intern_daemon_request` instead; it takes the same arguments. Any API key will do. Deprecated.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        body_sha256: SHA-256 digest of the body that the daemon will get.
        route: Method and path that the signature is for.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the signature headers to send with the request.

        Err with one of:

        - `InternLifecycleError` (400): the digest or the route is not valid.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not use this intern's daemon.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (413): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (429): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns/{intern_id}/daemon-access/sign``
    """
    return await call(_INTERNS_SIGN_INTERN_DAEMON_ACCESS_REQUEST, locals())


_INTERNS_SIGN_INTERN_DAEMON_REQUEST = Operation(
    name="interns_sign_intern_daemon_request",
    method="POST",
    path="/interns/{intern_id}/daemon/sign",
    body="json",
    properties=("body_sha256", "route"),
    wire={"body_sha256": "bodySha256"},
    spine=("x-ori-invoke-signature", "x-ori-invoke-timestamp", "x-ori-invoke-user"),
    returns="SignInternDaemonResponse",
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        429: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_sign_intern_daemon_request(
    core: OpenRouterCore,
    *,
    intern_id: str,
    body_sha256: str,
    route: RouteInput | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[SignInternDaemonResponse, InternsSignInternDaemonRequestError]:
    """Sign a request that you will send to an intern's daemon.

    The signature covers the digest of the body, so sign the very bytes that you send. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        body_sha256: SHA-256 digest of the body that the daemon will get.
        route: Method and path that the signature is for.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the signature headers to send with the request.

        Err with one of:

        - `InternLifecycleError` (400): the digest or the route is not valid.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not use this intern's daemon.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (413): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (429): too many requests.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns/{intern_id}/daemon/sign``
    """
    return await call(_INTERNS_SIGN_INTERN_DAEMON_REQUEST, locals())


_INTERNS_GET_INTERN_ICON = Operation(
    name="interns_get_intern_icon",
    method="GET",
    path="/interns/{intern_id}/icon",
    query=("v",),
    kind="binary",
    accept="image/*",
    errors={
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        500: "InternLifecycleError",
    },
)


async def interns_get_intern_icon(
    core: OpenRouterCore,
    *,
    intern_id: str,
    v: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BinaryResponse, InternsGetInternIconError]:
    """Download the icon of an intern.

    The intern's `icon_sha256` changes with the icon, and is null when it has none. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        v: Version of the icon, to get past caches.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the image, as a binary answer to read or save.

        Err with one of:

        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not see this intern.
        - `InternLifecycleError` (404): no such intern, or it has no icon.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /interns/{intern_id}/icon``
    """
    return await call(_INTERNS_GET_INTERN_ICON, locals())


_INTERNS_INVOKE = Operation(
    name="interns_invoke",
    method="POST",
    path="/interns/{intern_id}/invoke",
    body="json",
    properties=("input", "session_id"),
    spine=("session_id",),
    returns={202: "InternInvokeAcceptedResponse"},
    errors={
        400: "InternChatErrorResponse",
        401: "InternChatErrorResponse",
        403: "InternChatErrorResponse",
        404: "InternChatErrorResponse",
        408: "InternChatErrorResponse",
        409: "InternChatErrorResponse",
        413: "InternChatErrorResponse",
        429: "InternChatErrorResponse",
        500: "InternChatErrorResponse",
        502: "InternChatErrorResponse",
        503: "InternChatErrorResponse",
        504: "InternChatErrorResponse",
    },
)


async def interns_invoke(
    core: OpenRouterCore,
    *,
    intern_id: str,
    input: str,
    session_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[InternInvokeAcceptedResponse, InternsInvokeError]:
    """Give an intern a task without waiting for its answer.

    The answer says only whether the task `started` or, in a session where the intern was already working, `steered`
    that work. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        input: The task, in words.
        session_id: Conversation with the intern to continue; left out, a new one begins.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the session and the status.

        Err with one of:

        - `InternChatErrorResponse` (400): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (401): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (403): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (404): no such intern or session.
        - `InternChatErrorResponse` (408): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (409): the intern is not in a state in which it can take a task.
        - `InternChatErrorResponse` (413): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (429): too many requests, or too many sessions at once.
        - `InternChatErrorResponse` (500): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (502): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `InternChatErrorResponse` (503): the intern is not available at present.
        - `InternChatErrorResponse` (504): the intern could not answer; `metadata` has a reason, and whether to try
          again.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns/{intern_id}/invoke``
    """
    return await call(_INTERNS_INVOKE, locals())


_INTERNS_PROVISION_INTERN = Operation(
    name="interns_provision_intern",
    method="POST",
    path="/interns/{intern_id}/provision",
    returns={202: "ProvisionInternResponse"},
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        500: "InternLifecycleError",
        502: "InternLifecycleError",
    },
)


async def interns_provision_intern(
    core: OpenRouterCore,
    *,
    intern_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ProvisionInternResponse, InternsProvisionInternError]:
    """Start the machine of an intern.

    The answer comes before the machine is ready: watch `status` and `progress` with `interns_get_intern`. Any API key
    will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `provisioning` is true: the start has begun.

        Err with one of:

        - `InternLifecycleError` (400): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not start this intern.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the intern cannot be started in its present state.
        - `InternLifecycleError` (413): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (502): the machine could not be started.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns/{intern_id}/provision``
    """
    return await call(_INTERNS_PROVISION_INTERN, locals())


_INTERNS_SUSPEND_INTERN = Operation(
    name="interns_suspend_intern",
    method="POST",
    path="/interns/{intern_id}/suspend",
    returns="SuspendInternResponse",
    errors={
        400: "InternLifecycleError",
        401: "InternLifecycleError",
        403: "InternLifecycleError",
        404: "InternLifecycleError",
        408: "InternLifecycleError",
        409: "InternLifecycleError",
        413: "InternLifecycleError",
        415: "InternLifecycleError",
        500: "InternLifecycleError",
        502: "InternLifecycleError",
    },
)


async def interns_suspend_intern(
    core: OpenRouterCore,
    *,
    intern_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[SuspendInternResponse, InternsSuspendInternError]:
    """Stop the machine of an intern, keeping the intern.

    `interns_provision_intern` starts it again. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        intern_id: Id of the intern.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `suspended` is true.

        Err with one of:

        - `InternLifecycleError` (400): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (401): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (403): the key may not stop this intern.
        - `InternLifecycleError` (404): no such intern.
        - `InternLifecycleError` (408): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (409): the intern cannot be stopped in its present state.
        - `InternLifecycleError` (413): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (415): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (500): the intern could not be made, changed or reached; `metadata` has a reason, and
          whether to try again.
        - `InternLifecycleError` (502): the machine could not be reached.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /interns/{intern_id}/suspend``
    """
    return await call(_INTERNS_SUSPEND_INTERN, locals())
