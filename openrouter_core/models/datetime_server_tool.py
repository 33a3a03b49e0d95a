"""Model DatetimeServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DatetimeServerTool as DatetimeServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class DatetimeServerTool(WireModel):
        """Server tool that tells the model the current date and time."""

        type: Literal["openrouter:datetime"]
        parameters: DatetimeServerToolConfig | None = None
