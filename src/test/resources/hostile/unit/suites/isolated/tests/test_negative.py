from add import add


def test_negative_numbers():
    assert add(-1, -2) == -3
