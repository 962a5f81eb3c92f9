"""What can be proved of a framework: claims about every inspection there could be.

Model in, findings out. `claims.check` proves or breaks each claim; `monotone` says whether better
answers can lower a rating. Proof comes first from the rules themselves, then from going through
everything that can happen, and what is too much is said to be not proved, apart from what is
false. Whatever breaks a claim is rated by the evaluator before it is shown. It does *not* read
files or rate anything of its own accord.
"""
