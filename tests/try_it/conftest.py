"""The examples of the evaluator's tests are rated on pages too."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "evaluator"))
