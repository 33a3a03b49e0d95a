"""Parameters Moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInput: TypeAlias = Literal["auto", "low"] | str
"""How strictly the image tool's images are moderated."""
