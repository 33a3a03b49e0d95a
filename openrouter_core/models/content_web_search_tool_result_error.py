"""Model ContentWebSearchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentWebSearchToolResultError as ContentWebSearchToolResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentWebSearchToolResultError(WireModel):
        """Web search that failed, in a message given back."""

        error_code: MessagesMessageParamErrorCode
        type: Literal["web_search_tool_result_error"]
