"""Enum Purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

Purpose: TypeAlias = (
    Literal[
        "assistants",
        "batch",
        "fine-tune",
        "vision",
        "user_data",
        "evals",
        "assistants_output",
        "batch_output",
        "fine-tune-results",
    ]
    | str
)
"""What a file is kept for, in OpenAI's terms."""
