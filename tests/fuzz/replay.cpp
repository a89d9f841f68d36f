// Runs a fuzz target where there is no libFuzzer: on as many inputs of pseudo-random bytes as it is told, the same
// every time, or on the files that it is given.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 1 &&
        arguments[0].find_first_not_of("0123456789") == std::string::npos) {
        std::mt19937 random{20261128};
        const int runs = std::atoi(arguments[0].c_str());
        for (int run = 0; run < runs; ++run) {
            std::vector<std::uint8_t> bytes(random() % 1200);
            // Half of them with few odd bytes: one fault hides what lies behind it.
            const unsigned greatest = run % 2 == 0 ? 256 : 242;
            for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(random() % greatest);
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
        std::printf("%d inputs\n", runs);
        return runs > 0 ? 0 : 1;
    }
    for (const std::string& name : arguments) {
        std::ifstream file{name, std::ios::binary};
        if (!file) {
            std::fprintf(stderr, "cannot read %s\n", name.c_str());
            return 1;
        }
        const std::vector<char> bytes{std::istreambuf_iterator<char>{file}, {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    return arguments.empty() ? 1 : 0;
}
