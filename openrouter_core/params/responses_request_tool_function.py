"""Parameters ResponsesRequestToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.responses_request_tool_function import ResponsesRequestToolFunction
    from openrouter_core.params.responses_request_allowed_caller import ResponsesRequestAllowedCallerInput


ResponsesRequestToolFunctionParam = TypedDict(
    "ResponsesRequestToolFunctionParam",
    {
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any] | None]",
        "type": "Required[Literal['function']]",
        "description": "str | None",
        "strict": "bool | None",
        "allowed_callers": "Sequence[ResponsesRequestAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Function that the caller runs and the model may call."""


ResponsesRequestToolFunctionInput: TypeAlias = "ResponsesRequestToolFunctionParam | ResponsesRequestToolFunction"
"""What may be passed as ResponsesRequestToolFunction: a dict, or the model."""
