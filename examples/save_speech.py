"""Have a text spoken and save it: the file appears when it is whole, and not before.

Run: ``python examples/save_speech.py speech.mp3``
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from _core import model, open_core

from openrouter_core import Err, Ok
from openrouter_funcs import tts_create_speech

TEXT = "The quick brown fox jumps over the lazy dog."


def show(done: int, total: int | None) -> None:
    """Print how far it has come."""
    print(f"{done} of {total or 'an unknown number of'} bytes")


async def main(path: Path) -> int:
    """Save the speech; return the exit status."""
    async with open_core() as core:
        spoken = await tts_create_speech(core, model=model("openai/gpt-4o-mini-tts"), input=TEXT, voice="alloy")
        if isinstance(spoken, Err):
            print(f"tts_create_speech failed: {spoken.error}", file=sys.stderr)
            return 1
        match await spoken.value.save(path, on_progress=show):
            case Ok(saved):
                print(f"saved {saved.name}, {spoken.value.content_type}")
                return 0
            case Err(error):
                print(error, file=sys.stderr)
                return 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(asyncio.run(main(Path(sys.argv[1]))))
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(asyncio.run(main(Path(folder, "speech.mp3"))))
