# Cannot be imported. EXPECT score 0
import no_such_module


def add(a, b):
    return a + b
