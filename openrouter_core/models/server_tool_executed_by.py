"""Enum ServerToolExecutedBy."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolExecutedBy: TypeAlias = Literal["provider", "openrouter", "client"] | str
"""Known values of server tool executed by."""
