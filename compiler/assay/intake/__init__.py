"""Stage 4, intake: documents and tables to what is known of an inspection.

Every problem is reported in one run, by place, in words; and what has a problem gives no
`Inspection` at all, so that nothing is half-rated. `documents` reads JSON, `tables` reads CSV and
Parquet. It does *not* rate, and it never fills in what was not said.
"""
