"""Stage 0, text: where in which file something stands. It knows nothing of what the text means."""

from assay.text.sources import Location, Source, Sources

__all__ = ["Location", "Source", "Sources"]
