"""Enum InternInvokeAcceptedResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternInvokeAcceptedResponseStatus: TypeAlias = Literal["started", "steered"] | str
"""Intern invoke accepted response status, as the API document has it."""
