"""Type ChatRequestStop."""

from __future__ import annotations

from typing import TypeAlias

ChatRequestStop: TypeAlias = str | list[str]
"""Where the model stops: one text, or up to 4."""
