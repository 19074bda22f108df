// Speaks as programs with testlib.h do: input, output, answer; 0 accepts, 1 rejects, 16 + n is n percent.
#include <fstream>
#include <iostream>

int main(int, char **argv) {
    std::ifstream output(argv[2]), answer(argv[3]);
    int wanted, count = 0;
    answer >> wanted;
    for (int d; output >> d;)
        count++;
    if (count == wanted) {
        std::cerr << "ok " << count << " numbers\n";
        return 0;
    }
    std::cerr << "wrong answer expected " << wanted << ", found " << count << "\n";
    return count > 0 && count < wanted ? 16 + 50 : 1;
}
