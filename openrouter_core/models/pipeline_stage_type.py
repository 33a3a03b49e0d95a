"""Enum PipelineStageType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PipelineStageType as PipelineStageType
else:
    PipelineStageType = Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str
