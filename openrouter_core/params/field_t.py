"""Parameters FieldT."""

from __future__ import annotations

from typing import Literal, TypeAlias

FieldTInput: TypeAlias = (
    Literal[
        "model",
        "provider",
        "session_id",
        "user_id",
        "api_key_name",
        "finish_reason",
        "input",
        "output",
        "total_cost",
        "total_tokens",
        "prompt_tokens",
        "completion_tokens",
    ]
    | str
)
"""Part of a trace that an observability filter rule looks at."""
