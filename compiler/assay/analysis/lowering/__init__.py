"""The parts of `analysis.lower`.

One module a part of the model, from the tree and the facts to rule objects.
"""
