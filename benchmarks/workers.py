"""Workers: the processes in which warm work is done and timed; this side gives the orders."""

from __future__ import annotations

import json
import select
import subprocess
import tempfile
from typing import IO, TYPE_CHECKING, Any

from benchmarks import payloads
from benchmarks.environments import clean_environ

if TYPE_CHECKING:
    from pathlib import Path


PATIENCE = 90
"""Seconds after which a worker is given up: official clients can try again for an hour."""


class NotMeasured(Exception):  # noqa: N818 - it is an outcome, not an error of ours
    """A work could not be done; the text is the reason."""


class Worker:
    """One process of one peer."""

    def __init__(self, command: list[str], folder: Path) -> None:
        """Start it. That it failed to start is told by the first order."""
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - it lives as long as the process
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env=clean_environ(),
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._greeted = False

    @property
    def is_alive(self) -> bool:
        """Whether it can be given an order."""
        return self._process.poll() is None

    def do(self, order: str, **terms: Any) -> dict[str, Any]:
        """Have an order done, and return what it tells; `NotMeasured` where it fails or brings the wrong answer."""
        try:
            line = self._asked(json.dumps({"do": order, **terms}))
        except TimeoutError:
            self._process.kill()
            self._process.wait()
            message = f"it took longer than {PATIENCE} seconds"
            raise NotMeasured(message) from None
        except OSError:
            line = ""
        if not line:
            self._process.wait()
            self._errors.seek(0)
            last = (self._errors.read().strip().splitlines() or ["no message"])[-1]
            message = f"its process ended: {last[:200]}"
            raise NotMeasured(message)
        done: dict[str, Any] = json.loads(line)
        if "failed" in done:
            raise NotMeasured(done["failed"])
        return done

    def _asked(self, order: str) -> str:
        asks, answers = self._process.stdin, self._process.stdout
        if asks is None or answers is None:
            return ""
        if not self._greeted:
            self._greeted = bool(self._line(answers))
        print(order, file=asks, flush=True)
        return self._line(answers)

    @staticmethod
    def _line(answers: IO[str]) -> str:
        """Wait for a line. There is never more than one, so that the file has none in its buffer."""
        if not select.select([answers], [], [], PATIENCE)[0]:
            raise TimeoutError
        return answers.readline()

    def calls(self, work: str, argument: int, *, at_once: int = 1, rounds: int = 1, wake: bool = True) -> tuple[float, float]:
        """Return the CPU and the wall seconds of so many rounds of so many calls at once."""
        done = self.do("calls", work=work, argument=argument, at_once=at_once, rounds=rounds, wake=wake)
        wanted = payloads.expected(work, argument)
        if done["value"] != wanted:
            message = f"it read {done['value']} where {wanted} was sent"
            raise NotMeasured(message)
        return float(done["cpu"]), float(done["wall"])

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()
        self._errors.close()
