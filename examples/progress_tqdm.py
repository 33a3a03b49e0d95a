"""Show a download's progress with tqdm, where it is installed (``pip install tqdm``), and else in plain lines.

Run: ``python examples/progress_tqdm.py``
"""

import asyncio
import importlib
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from _core import open_core

from openrouter_core import Err, Ok, UnknownVariant
from openrouter_funcs import files_delete, files_download, files_upload


@contextmanager
def progress(label: str) -> Generator[Callable[[int, int | None], None]]:
    """Give a function for `on_progress`."""
    try:
        tqdm = importlib.import_module("tqdm")
    except ModuleNotFoundError:
        yield lambda done, total: print(f"{label}: {done} of {total or 'unknown'} bytes")
        return
    with tqdm.tqdm(desc=label, unit="B", unit_scale=True) as bar:

        def show(done: int, total: int | None) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield show


async def main(target: Path) -> int:
    """Upload something, download it again, and delete it; return the exit status."""
    async with open_core() as core:
        uploaded = await files_upload(core, file=b"0123456789" * 100_000)
        if isinstance(uploaded, Err) or isinstance(uploaded.value, UnknownVariant):
            print(f"files_upload failed: {uploaded}", file=sys.stderr)
            return 1
        downloaded = await files_download(core, file_id=uploaded.value.id)
        if isinstance(downloaded, Err):
            print(f"files_download failed: {downloaded.error}", file=sys.stderr)
            return 1
        with progress(target.name) as show:
            saved = await downloaded.value.save(target, on_progress=show)
        match saved:
            case Ok(path):
                print("downloaded:", path.stat().st_size, "bytes")
            case Err(error):
                print(error, file=sys.stderr)
        deleted = await files_delete(core, file_id=uploaded.value.id)
        return 0 if saved and deleted else 1


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(asyncio.run(main(Path(folder, "digits.txt"))))
