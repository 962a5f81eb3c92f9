"""Diagrams of a framework: its structure, how a rating is made, bands, and each rule, as SVG.

Drawn when the pages are written, so that nothing is computed or loaded where they are read. Each
is a column as wide as a phone, with a title, a description, and words that also stand as text on
the page. It does *not* know which page shows which.
"""

from assay.emitters.docs.diagrams.bands import of_bands
from assay.emitters.docs.diagrams.ratings import of_ratings
from assay.emitters.docs.diagrams.rules import of_rule
from assay.emitters.docs.diagrams.structure import of_structure

__all__ = ["of_bands", "of_ratings", "of_rule", "of_structure"]
