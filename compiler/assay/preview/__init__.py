"""Forms as pages that a policy officer fills in: one question a page, with what follows from it.

Above the emitters of forms, whose sheets it shows, the checker of answers and the reports. A
question comes from a sheet, a problem from the checker and a rating from the evaluator, so this
room has no rules of its own. `application.py` answers requests, `server.py` listens to one machine.
It does *not* read rule files: whoever starts it hands in a source of them, and it keeps nothing
when it ends.
"""
