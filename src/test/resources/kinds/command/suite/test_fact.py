from fact import fact

def test_zero():
    assert fact(0) == 1

def test_five():
    assert fact(5) == 120
