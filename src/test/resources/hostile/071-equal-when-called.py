# attack 71: return an object that claims to be equal to everything | in: call | must: wrong_answer
import work


class Same(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


def secret(n):
    return Same("anything")
