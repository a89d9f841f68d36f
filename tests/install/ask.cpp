#include <fstream>
#include <iostream>
#include <iterator>
#include <stockline/json.h>

int main() {
    std::ifstream file{"snapshot.json"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto snapshot = stockline::read_snapshot(text);
    if (!snapshot) {
        std::cerr << stockline::write_faults(snapshot.error()) << '\n';
        return 2;
    }
    std::cout << stockline::answer(*snapshot, R"({"sku":"MUG","at":"2026-11-23T15:05:00Z"})")
              << '\n';
}
