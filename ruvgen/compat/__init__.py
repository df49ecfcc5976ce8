"""Modules with the names and the semantics of other libraries: hnswlib, faiss, usearch, scikit-learn, SciPy.

None is imported by `import ruvgen`, and only `ruvgen.compat.sklearn` needs anything besides ruvgen.
"""
