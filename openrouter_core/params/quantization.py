"""Parameters Quantization."""

from __future__ import annotations

from typing import Literal, TypeAlias

QuantizationInput: TypeAlias = (
    Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"] | str
)
"""Number format of a model's weights."""
