"""Type ResponsesRequestStop."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ResponsesRequestStop as ResponsesRequestStop
else:
    ResponsesRequestStop = str | list[str]
