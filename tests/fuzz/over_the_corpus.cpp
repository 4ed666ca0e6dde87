// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a fuzzer over the files of the folders that are named: what libFuzzer does first, with any compiler.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void take(const std::filesystem::path &path)
{
    std::printf("%s\n", path.c_str());
    std::fflush(stdout); // so that a failure stands behind the name of its file
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
}

} // namespace

int main(int count, char **arguments)
{
    int taken = 0;
    for (int i = 1; i < count; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(arguments[i])) {
            take(entry.path());
            ++taken;
        }
    }
    return taken > 0 ? 0 : 1;
}
