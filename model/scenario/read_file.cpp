// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/first_pass.h"
#include "scenario/reading.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace deployscope {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

int leaveOpen(std::FILE * /*file*/)
{
    return 0;
}

ReadError unreadable(const std::string &path)
{
    return {.fault = Fault::Unreadable,
            .place = {.file = path, .line = 0, .column = 0, .pointer = {}},
            .found = std::generic_category().message(errno),
            .expected = {}};
}

ReadError tooLarge(const std::string &path)
{
    return {.fault = Fault::TooLarge,
            .place = {.file = path, .line = 0, .column = 0, .pointer = {}},
            .found = {},
            .expected = "0.." + std::to_string(mostBytes)};
}

} // namespace

std::variant<NamedText, ReadError> readFile(const std::string &path)
{
    const File file = path == "-" ? File{stdin, &leaveOpen} : File{std::fopen(path.c_str(), "rb"), &std::fclose};
    if (!file)
        return unreadable(path);
    std::string text;
    std::array<char, 65536> part{};
    while (const std::size_t count = std::fread(part.data(), 1, part.size(), file.get())) {
        text.append(part.data(), count);
        if (text.size() > mostBytes)
            return tooLarge(path);
    }
    if (std::ferror(file.get()) != 0)
        return unreadable(path);
    return NamedText{.name = path, .text = std::move(text)};
}

} // namespace deployscope
