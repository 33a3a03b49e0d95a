"""Parameters Moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInput: TypeAlias = Literal["auto", "low"] | str
"""Moderation, as the API document has it."""
