"""Bytes to events, and events to answers. No I/O of its own."""
