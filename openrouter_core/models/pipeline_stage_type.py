"""Enum PipelineStageType."""

from __future__ import annotations

from typing import Literal, TypeAlias

PipelineStageType: TypeAlias = Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str
"""Kind of step that a request passes in OpenRouter's pipeline."""
