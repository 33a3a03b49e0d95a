"""Enum OutputModalityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputModalityEnum: TypeAlias = Literal["text", "image"] | str
"""What kind of output a response is to have."""
