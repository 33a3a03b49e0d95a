"""Enum InternInvokeAcceptedResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternInvokeAcceptedResponseStatus: TypeAlias = Literal["started", "steered"] | str
"""Whether an intern started on new work or was steered in what it does."""
