from fact import fact

def test_one():
    assert fact(1) == 1

def test_large():
    assert fact(10) == 3628800
