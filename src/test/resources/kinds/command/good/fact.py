from math import factorial as fact
