"""Type ResponsesRequestStop."""

from __future__ import annotations

from typing import TypeAlias

ResponsesRequestStop: TypeAlias = str | list[str]
"""Where to stop generating: one text or several."""
