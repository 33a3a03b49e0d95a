"""Telemetry: one OpenTelemetry span for each call, and metrics, by the conventions for generative AI."""

from openrouter_otel.hook import OpenTelemetry as OpenTelemetry
