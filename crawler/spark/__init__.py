"""Offline extraction on Apache Spark, for archives beyond one machine: the same functions, the same records.

`engine` is a run as a whole; `session` starts and ends Spark; `inputs` lists files; `shard` is what an executor does
with a part of the input; `revisits` and `merge` are the steps between executors; `storage` and `hadoop` reach files,
on shared paths and by URI; `package` ships the code. Nothing of Spark is imported before it is asked for.
"""
