"""Stage 5, reports: a result in words, for people and for programs.

Every sentence is made once, in `words`, `findings` and `steps`; text, Markdown and JSON say the
same ones, each with the section it is published in and the line of the rule file. It does *not*
work anything out: what is said here stands in the result, or in what `evaluator.nearness` found.
"""
