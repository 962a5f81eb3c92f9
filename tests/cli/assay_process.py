"""What the fixture `run` is: a function from arguments to a finished process of `assay`."""

from __future__ import annotations

from collections.abc import Callable
from subprocess import CompletedProcess

Run = Callable[..., CompletedProcess[str]]
