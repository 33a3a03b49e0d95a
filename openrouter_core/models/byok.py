"""Enum BYOK."""

from __future__ import annotations

from typing import Literal, TypeAlias

BYOK: TypeAlias = Literal["required", "optional", "none"] | str
"""Whether a server tool's engine needs a provider key of one's own."""
