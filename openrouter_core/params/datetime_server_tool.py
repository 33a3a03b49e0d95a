"""Parameters DatetimeServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.datetime_server_tool import DatetimeServerTool
    from openrouter_core.params.datetime_server_tool_config import DatetimeServerToolConfigInput


class DatetimeServerToolParam(TypedDict, total=False):
    """Server tool that tells the model the current date and time."""

    type: Required[Literal["openrouter:datetime"]]
    parameters: DatetimeServerToolConfigInput


DatetimeServerToolInput: TypeAlias = "DatetimeServerToolParam | DatetimeServerTool"
"""What may be passed as DatetimeServerTool: a dict, or the model."""
