"""Parameters OutputDatetimeItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_datetime_item import OutputDatetimeItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput


class OutputDatetimeItemParam(TypedDict, total=False):
    """Date and time given by OpenRouter's datetime tool."""

    datetime: Required[str]
    """Date and time that the tool gave."""
    status: Required[FailableToolCallStatusInput]
    timezone: Required[str]
    """Time zone of `datetime`."""
    type: Required[Literal["openrouter:datetime"]]
    error: str
    """Why the tool failed."""
    id: str


OutputDatetimeItemInput: TypeAlias = "OutputDatetimeItemParam | OutputDatetimeItem"
"""What may be passed as OutputDatetimeItem: a dict, or the model."""
