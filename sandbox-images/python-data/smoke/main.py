import matplotlib
import numpy
import pandas
import scipy.stats

matplotlib.use("Agg")
from matplotlib import pyplot

pyplot.plot([1, 2])
print(numpy.arange(4).sum() * 7, pandas.Series([20, 22]).sum(), round(scipy.stats.norm.cdf(0), 1))
