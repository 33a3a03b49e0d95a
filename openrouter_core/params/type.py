"""Parameters Type."""

from __future__ import annotations

from typing import Literal, TypeAlias

TypeInput: TypeAlias = Literal["web_search_preview_2025_03_11", "web_search_preview"] | str
"""Version of the preview web search tool that the model must call."""
