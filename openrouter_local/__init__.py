"""A local, in-process fake of the OpenRouter API, for offline work and tests.

It is a fake: no model runs behind it, its answers are made up and nothing is billed.

    async with LocalOpenRouter() as server:
        core = server.core()

Names are resolved on first use, so that importing the package loads no HTTP server.
"""

from openrouter_core._base.lazy_names import modules_of, names_of

_MODULES = modules_of("""
asked: Asked
faults: Faults
journal: ReceivedRequest
script: Script
server: LocalOpenRouter
state: Credits
turns: ToolCall Turn
""")
__getattr__, __dir__ = names_of(__name__, _MODULES)
