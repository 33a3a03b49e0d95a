"""Enum GetModelsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Kind of work to list models for."""
