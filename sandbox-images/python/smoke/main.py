import sqlite3

from greeting import greet

print(greet("Cupel"))
print(sqlite3.connect(":memory:").execute("select 6 * 7").fetchone()[0])
