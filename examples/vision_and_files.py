"""Show a model an image and a PDF: both travel within the request, as data URLs.

Run: ``python examples/vision_and_files.py [PATH]...``
"""

import asyncio
import base64
import sys

from _core import model, open_core

from openrouter_core import Err, Ok
from openrouter_funcs import chat_send
from openrouter_kit import image, pdf, text_of, user

RED_DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg=="
)


async def main(paths: list[str]) -> int:
    """Ask what the files are; return the exit status."""
    media = [pdf(path) if path.endswith(".pdf") else image(path) for path in paths]
    media = media or [image(RED_DOT), pdf(b"%PDF-1.4 Buy milk.", name="notes.pdf")]
    message = await user("What are these?", *media)  # awaited, the files are read beside the event loop
    async with open_core() as core:
        match await chat_send(core, model=model("google/gemini-2.5-flash"), messages=[message]):
            case Ok(answer):
                print(text_of(answer))
                return 0
            case Err(error):
                print(f"chat_send failed: {error}", file=sys.stderr)
                return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
