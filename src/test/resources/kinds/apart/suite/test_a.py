import main
def test_one():
    assert main.one() == 1
