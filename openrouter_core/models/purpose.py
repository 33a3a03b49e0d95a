"""Enum Purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Purpose as Purpose
else:
    Purpose = (
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
