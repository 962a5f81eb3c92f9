"""Stage 1, syntax: text becomes a tree of what was written. It never raises for a bad file, and
resolves nothing."""
