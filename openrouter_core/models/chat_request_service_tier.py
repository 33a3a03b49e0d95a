"""Enum ChatRequestServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatRequestServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Service tier that a chat request asks for."""
