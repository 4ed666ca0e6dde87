// SPDX-License-Identifier: GPL-3.0-or-later
// Prints every event of the scenarios in the files given, so that builds by different compilers can be compared
// byte for byte. With a number before the files, that many generated scenarios come first.
#include "event_text.h"
#include "random_scenario.h"

#include "scenario/reading.h"
#include "simulation/simulate.h"

#include <clocale>
#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    using namespace deployscope;
    std::setlocale(LC_ALL, "");
    const std::uint32_t generated = argc > 1 ? static_cast<std::uint32_t>(std::strtoul(argv[1], nullptr, 10)) : 0;
    for (std::uint32_t seed = 1; seed <= generated; ++seed)
        std::cout << "seed " << seed << "\n" << test::eventText(*simulate(test::randomScenario(seed)));
    for (int i = generated > 0 ? 2 : 1; i < argc; ++i) {
        const auto file = readFile(argv[i]);
        if (!std::holds_alternative<NamedText>(file))
            return 2;
        const ReadResult read = readScenario({std::get<NamedText>(file)});
        if (!std::holds_alternative<Reading>(read))
            return 2;
        std::cout << test::eventText(*simulate(std::get<Reading>(read).scenario));
    }
    return 0;
}
