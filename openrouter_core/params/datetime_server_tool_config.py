"""Parameters DatetimeServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.datetime_server_tool_config import DatetimeServerToolConfig


class DatetimeServerToolConfigParam(TypedDict, total=False):
    """Settings of the date and time tool."""

    timezone: str
    """Time zone to answer in, as an IANA name such as `Europe/London`."""


DatetimeServerToolConfigInput: TypeAlias = "DatetimeServerToolConfigParam | DatetimeServerToolConfig"
"""What may be passed as DatetimeServerToolConfig: a dict, or the model."""
