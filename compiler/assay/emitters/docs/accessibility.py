"""What the accessibility statement says of the tests: which program, and when it found nothing.

Kept by hand, because a build does not test: whoever changes the look of the pages runs the tests in
the browser and writes the day here. A test holds the version against the program that is used. It
does *not* word the statement.
"""

from __future__ import annotations

from assay.record import Record


class Tested(Record):
    """A test of all types of page."""

    axe: str
    on: str


TESTED = Tested(axe="4.14.1", on="2026-11-27")
