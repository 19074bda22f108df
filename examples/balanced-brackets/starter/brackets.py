class BracketError(Exception):
    pass


def balanced(text):
    return False
