def add(a, b): return "no"
