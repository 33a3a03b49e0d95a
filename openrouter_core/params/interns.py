"""Parameters: interns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.intern_chat_assistant_message import InternChatAssistantMessage
    from openrouter_core.models.intern_chat_developer_message import InternChatDeveloperMessage
    from openrouter_core.models.intern_chat_echoed_tool_call import InternChatEchoedToolCall
    from openrouter_core.models.intern_chat_echoed_tool_call_function import InternChatEchoedToolCallFunction
    from openrouter_core.models.intern_chat_system_message import InternChatSystemMessage
    from openrouter_core.models.intern_chat_text_part import InternChatTextPart
    from openrouter_core.models.intern_chat_tool_message import InternChatToolMessage
    from openrouter_core.models.intern_chat_user_message import InternChatUserMessage
    from openrouter_core.models.route import Route

InternApprovalModeInput: TypeAlias = Literal["manual", "self-drive"] | str
"""Whether an intern asks before it acts or goes ahead."""


class InternChatAssistantMessageParam(TypedDict, total=False):
    """A message the intern wrote earlier in the conversation."""

    role: Required[Literal["assistant"]]
    content: InternChatMessageContentInput | None
    tool_calls: Sequence[InternChatEchoedToolCallInput]
    """Tool calls that the intern made in this message, sent back to it."""


InternChatAssistantMessageInput: TypeAlias = "InternChatAssistantMessageParam | InternChatAssistantMessage"
"""What may be passed as InternChatAssistantMessage: a dict, or the model."""


class InternChatDeveloperMessageParam(TypedDict, total=False):
    """A developer message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["developer"]]


InternChatDeveloperMessageInput: TypeAlias = "InternChatDeveloperMessageParam | InternChatDeveloperMessage"
"""What may be passed as InternChatDeveloperMessage: a dict, or the model."""


class InternChatEchoedToolCallParam(TypedDict, total=False):
    """A tool call of an earlier intern message, sent back as history."""

    function: Required[InternChatEchoedToolCallFunctionInput]
    id: Required[str]


InternChatEchoedToolCallInput: TypeAlias = "InternChatEchoedToolCallParam | InternChatEchoedToolCall"
"""What may be passed as InternChatEchoedToolCall: a dict, or the model."""


class InternChatEchoedToolCallFunctionParam(TypedDict, total=False):
    """Name and arguments of a tool call that is sent back."""

    arguments: str | None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: Required[str]


InternChatEchoedToolCallFunctionInput: TypeAlias = "InternChatEchoedToolCallFunctionParam | InternChatEchoedToolCallFunction"
"""What may be passed as InternChatEchoedToolCallFunction: a dict, or the model."""


InternChatMessageInput: TypeAlias = "InternChatAssistantMessageInput | InternChatDeveloperMessageInput | InternChatSystemMessageInput | InternChatToolMessageInput | InternChatUserMessageInput"
"""A message in a chat with an intern, by role: assistant, developer, system, tool or user."""


InternChatMessageContentInput: TypeAlias = "str | Sequence[InternChatTextPartInput]"
"""Content of an intern chat message: plain text, or a list of text parts."""


class InternChatSystemMessageParam(TypedDict, total=False):
    """A system message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["system"]]


InternChatSystemMessageInput: TypeAlias = "InternChatSystemMessageParam | InternChatSystemMessage"
"""What may be passed as InternChatSystemMessage: a dict, or the model."""


class InternChatTextPartParam(TypedDict, total=False):
    """A piece of text in an intern chat message."""

    text: Required[str]
    type: Required[Literal["text"]]


InternChatTextPartInput: TypeAlias = "InternChatTextPartParam | InternChatTextPart"
"""What may be passed as InternChatTextPart: a dict, or the model."""


class InternChatToolMessageParam(TypedDict, total=False):
    """The answer to a tool call of an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """ID of the tool call that this answers."""


InternChatToolMessageInput: TypeAlias = "InternChatToolMessageParam | InternChatToolMessage"
"""What may be passed as InternChatToolMessage: a dict, or the model."""


class InternChatUserMessageParam(TypedDict, total=False):
    """A user message in a chat with an intern."""

    content: Required[InternChatMessageContentInput | None]
    role: Required[Literal["user"]]


InternChatUserMessageInput: TypeAlias = "InternChatUserMessageParam | InternChatUserMessage"
"""What may be passed as InternChatUserMessage: a dict, or the model."""


class RouteParam(TypedDict, total=False):
    """Method and path that a signature for an intern's daemon is valid for."""

    method: Required[Literal["POST"]]
    path: Required[str]
    """Path of the request that will be made."""


RouteInput: TypeAlias = "RouteParam | Route"
"""What may be passed as Route: a dict, or the model."""


StatusInput: TypeAlias = (
    Literal["awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"]
    | str
)
"""State of the interns to list."""
