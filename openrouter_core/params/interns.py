"""Parameters: interns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core import models

InternApprovalModeInput: TypeAlias = Literal["manual", "self-drive"] | str
"""Whether an intern asks before it acts or goes ahead."""


class InternChatEchoedToolCallFunctionParam(TypedDict, total=False):
    """Name and arguments of a tool call that is sent back."""

    arguments: str | None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: Required[str]


InternChatEchoedToolCallFunctionInput: TypeAlias = (
    "InternChatEchoedToolCallFunctionParam | models.InternChatEchoedToolCallFunction"
)
"""What may be passed as InternChatEchoedToolCallFunction: a dict, or the model."""


class InternChatEchoedToolCallParam(TypedDict, total=False):
    """A tool call of an earlier intern message, sent back as history."""

    function: Required[InternChatEchoedToolCallFunctionInput]
    id: Required[str]


InternChatEchoedToolCallInput: TypeAlias = "InternChatEchoedToolCallParam | models.InternChatEchoedToolCall"
"""What may be passed as InternChatEchoedToolCall: a dict, or the model."""


class InternChatTextPartParam(TypedDict, total=False):
    """A piece of text in an intern chat message."""

    text: Required[str]
    type: Required[Literal["text"]]


InternChatTextPartInput: TypeAlias = "InternChatTextPartParam | models.InternChatTextPart"
"""What may be passed as InternChatTextPart: a dict, or the model."""


InternChatMessageContentInput: TypeAlias = "str | Sequence[InternChatTextPartInput]"
"""Content of an intern chat message: plain text, or a list of text parts."""


class InternChatAssistantMessageParam(TypedDict, total=False):
    """A message the intern wrote earlier in the conversation."""

    role: Required[Literal["assistant"]]
    content: InternChatMessageContentInput | None
    tool_calls: Sequence[InternChatEchoedToolCallInput]
    """Tool calls that the intern made in this message, sent back to it."""


InternChatAssistantMessageInput: TypeAlias = "InternChatAssistantMessageParam | models.InternChatAssistantMessage"
"""What may be passed as InternChatAssistantMessage: a dict, or the model."""


class InternChatDeveloperMessageParam(TypedDict, total=False):
    """A developer message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["developer"]]


InternChatDeveloperMessageInput: TypeAlias = "InternChatDeveloperMessageParam | models.InternChatDeveloperMessage"
"""What may be passed as InternChatDeveloperMessage: a dict, or the model."""


class InternChatSystemMessageParam(TypedDict, total=False):
    """A system message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["system"]]


InternChatSystemMessageInput: TypeAlias = "InternChatSystemMessageParam | models.InternChatSystemMessage"
"""What may be passed as InternChatSystemMessage: a dict, or the model."""


class InternChatToolMessageParam(TypedDict, total=False):
    """The answer to a tool call of an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """ID of the tool call that this answers."""


InternChatToolMessageInput: TypeAlias = "InternChatToolMessageParam | models.InternChatToolMessage"
"""What may be passed as InternChatToolMessage: a dict, or the model."""


class InternChatUserMessageParam(TypedDict, total=False):
    """A user message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["user"]]


InternChatUserMessageInput: TypeAlias = "InternChatUserMessageParam | models.InternChatUserMessage"
"""What may be passed as InternChatUserMessage: a dict, or the model."""


InternChatMessageInput: TypeAlias = "InternChatAssistantMessageInput | InternChatDeveloperMessageInput | InternChatSystemMessageInput | InternChatToolMessageInput | InternChatUserMessageInput"
"""A message in a chat with an intern, by role: assistant, developer, system, tool or user."""


class RouteParam(TypedDict, total=False):
    """Method and path that a signature for an intern's daemon is valid for."""

    method: Required[Literal["POST"]]
    path: Required[str]
    """Path of the request that will be made."""


RouteInput: TypeAlias = "RouteParam | models.Route"
"""What may be passed as Route: a dict, or the model."""


StatusInput: TypeAlias = (
    Literal["awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"]
    | str
)
"""State of the interns to list."""
