from add import add


def test_positive_numbers():
    assert add(1, 2) == 3
