from inc import inc

def test_one():
    assert inc(1) == 2
