"""Telemetry: one OpenTelemetry span for each call, from its start to its end, and metrics, by the conventions for generative AI.

``pip install "openrouter-functional[otel]"``; then ``OpenRouterCore(hooks=OpenTelemetry())``. Its import loads nothing.
"""

from openrouter_core._base.lazy_names import modules_of, names_of

_MODULES = modules_of("""
hook: OpenTelemetry
""")
__getattr__, __dir__ = names_of(__name__, _MODULES)
