"""Pairs the peers of a written table with networkx; prints the processor time and what was reached."""

import json
import math
import sys
import time

import networkx
import numpy

points = numpy.fromfile(sys.argv[1] + ".s16", dtype=numpy.int16)
size = math.isqrt(len(points))
table = points.reshape(size, size).tolist()
graph = networkx.Graph()
graph.add_nodes_from(range(size))
# Building the graph is not counted.
for one in range(size):
    graph.add_weighted_edges_from((one, other, table[one][other]) for other in range(one) if table[one][other] >= 0)
before = time.thread_time()
pairs = networkx.max_weight_matching(graph, maxcardinality=True)
taken = time.thread_time() - before
total = sum(table[one][other] for one, other in pairs)
print(json.dumps({"milliseconds": taken * 1_000, "pairs": len(pairs), "total": total}))
