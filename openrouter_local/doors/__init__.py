"""Doors: the forms in which clients ask the one model: chat, responses, messages, legacy completions."""
