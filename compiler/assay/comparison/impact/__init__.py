"""What a change of the rules comes to for inspections of the past: the same inspections, rated by
both versions.

Beside the comparison, which says what changed. It does *not* read inspections or rate them: it is
given both reports of each.
"""
