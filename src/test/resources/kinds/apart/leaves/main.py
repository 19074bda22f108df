import os
def one():
    os._exit(3)
