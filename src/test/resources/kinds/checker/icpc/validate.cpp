#include <fstream>
#include <iostream>
#include <set>
#include <string>

int main(int, char **argv) {
    std::ifstream input(argv[1]);
    std::string feedback = argv[3];
    int n;
    input >> n;
    std::set<int> right, said;
    for (int d = 1; d <= n; d++)
        if (n % d == 0)
            right.insert(d);
    for (int d; std::cin >> d;)
        said.insert(d);
    std::ofstream(feedback + "judgemessage.txt") << "the team found " << said.size() << "\n";
    if (said == right)
        return 42;
    for (int d : said)
        if (!right.count(d)) {
            std::ofstream(feedback + "teammessage.txt") << d << " is no divisor\n";
            return 43;
        }
    std::ofstream(feedback + "score_multiplier.txt") << 0.5 << "\n";
    return said.empty() ? 43 : 42;
}
