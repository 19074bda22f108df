import numpy

kept = []
while True:
    kept.append(numpy.ones(1_000_000))
