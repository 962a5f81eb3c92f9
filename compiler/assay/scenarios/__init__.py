"""Rules that test the rules: scenarios that run, what they leave untried, and which changes of the
rules none of them would notice.

Above the evaluator, which rates what a scenario gives, and below the commands that print. Results
are data. It does *not* rate anything, and reads no rule of its own into the model.
"""
