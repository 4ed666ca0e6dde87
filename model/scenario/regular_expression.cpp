// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/regular_expression.h"

#include <algorithm>
#include <optional>

namespace deployscope {

namespace {

using Characters = std::bitset<256>;

/// Steps of a pattern, so that no text takes long: attribute values are short, and patterns are a line.
constexpr std::size_t mostSteps = 512;
constexpr int mostRepetitions = 255;
constexpr int mostEmissions = 10'000; ///< repetitions of nothing make no steps, and take time all the same
constexpr int deepestGroup = 20;

Characters range(char first, char last)
{
    Characters set;
    for (auto c = static_cast<unsigned char>(first); c <= static_cast<unsigned char>(last); ++c)
        set.set(c);
    return set;
}

Characters one(char c)
{
    return Characters{}.set(static_cast<unsigned char>(c));
}

/// `\d`, `\w`, `\s` and their opposites, else the character itself; nothing for what Java gives another meaning.
std::optional<Characters> escaped(char letter)
{
    const Characters digits = range('0', '9');
    const Characters words = digits | range('a', 'z') | range('A', 'Z') | one('_');
    const Characters spaces = one(' ') | one('\t') | one('\n') | one('\r') | one('\f') | one('\v');
    switch (letter) {
    case 'd':
        return digits;
    case 'D':
        return ~digits;
    case 'w':
        return words;
    case 'W':
        return ~words;
    case 's':
        return spaces;
    case 'S':
        return ~spaces;
    default:
        break;
    }
    const bool other = words.test(static_cast<unsigned char>(letter));
    return other ? std::nullopt : std::optional{one(letter)};
}

} // namespace

/// Makes the steps from behind: each part is told what follows it.
class RegularExpressionCompiler
{
public:
    using Steps = std::vector<RegularExpression::Step>;

    /// A part of the pattern, as a tree.
    struct Part
    {
        enum class Kind : std::uint8_t { Character, Sequence, Choice, Repeat };
        Kind kind = Kind::Sequence;
        Characters characters{};
        std::vector<Part> parts{};
        int least = 0;
        int most = -1; ///< -1: any number
    };

    explicit RegularExpressionCompiler(std::string_view pattern)
        : m_pattern(pattern)
    {}

    std::variant<RegularExpression, RegularExpression::Error> compile();

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_pattern.size(); }
    [[nodiscard]] char here() const { return m_pattern[m_at]; }
    bool take(char c)
    {
        if (atEnd() || here() != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<Part> choice(int depth);
    std::optional<Part> sequence(int depth);
    std::optional<Part> repeated(int depth);
    std::optional<Part> atom(int depth);
    std::optional<Characters> characterClass();
    std::optional<Characters> member();
    bool repetition(Part &part);
    std::optional<int> number();

    std::optional<std::uint32_t> emit(const Part &part, std::uint32_t next);
    std::optional<std::uint32_t> emitRepeat(const Part &part, std::uint32_t next);
    std::optional<std::uint32_t> add(RegularExpression::Step step);

    std::string_view m_pattern;
    std::size_t m_at = 0;
    Steps m_steps{};
    int m_emissions = 0;
};

std::variant<RegularExpression, RegularExpression::Error> RegularExpressionCompiler::compile()
{
    const std::optional<Part> whole = choice(0);
    if (!whole || !atEnd())
        return RegularExpression::Error{m_at};
    m_steps.push_back({}); // Match
    const std::optional<std::uint32_t> first = emit(*whole, 0);
    if (!first)
        return RegularExpression::Error{0};
    RegularExpression made;
    made.m_steps = std::move(m_steps);
    made.m_first = *first;
    return made;
}

std::optional<RegularExpressionCompiler::Part> RegularExpressionCompiler::choice(int depth)
{
    Part read{.kind = Part::Kind::Choice, .characters = {}, .parts = {}};
    do {
        std::optional<Part> way = sequence(depth);
        if (!way)
            return {};
        read.parts.push_back(std::move(*way));
    } while (take('|'));
    return read;
}

std::optional<RegularExpressionCompiler::Part> RegularExpressionCompiler::sequence(int depth)
{
    Part read{.kind = Part::Kind::Sequence, .characters = {}, .parts = {}};
    while (!atEnd() && here() != '|' && here() != ')') {
        std::optional<Part> part = repeated(depth);
        if (!part)
            return {};
        read.parts.push_back(std::move(*part));
    }
    return read;
}

std::optional<RegularExpressionCompiler::Part> RegularExpressionCompiler::repeated(int depth)
{
    std::optional<Part> part = atom(depth);
    if (!part)
        return {};
    if (atEnd() || std::string_view{"*+?{"}.find(here()) == std::string_view::npos)
        return part;
    Part repeat{.kind = Part::Kind::Repeat, .characters = {}, .parts = {std::move(*part)}};
    if (!repetition(repeat))
        return {};
    const bool twice = !atEnd() && std::string_view{"*+{"}.find(here()) != std::string_view::npos;
    if (twice)
        return {};
    static_cast<void>(take('?')); // reluctant: the same texts match
    return repeat;
}

bool RegularExpressionCompiler::repetition(Part &part)
{
    if (take('*'))
        return true;
    if (take('+')) {
        part.least = 1;
        return true;
    }
    if (take('?')) {
        part.most = 1;
        return true;
    }
    static_cast<void>(take('{'));
    const std::optional<int> least = number();
    if (!least)
        return false;
    part.least = part.most = *least;
    if (take(',')) {
        const bool open = !atEnd() && here() == '}';
        const std::optional<int> most = open ? std::optional{-1} : number();
        if (!most || (*most != -1 && *most < part.least))
            return false;
        part.most = *most;
    }
    return take('}');
}

std::optional<int> RegularExpressionCompiler::number()
{
    int value = 0;
    const std::size_t begin = m_at;
    while (!atEnd() && here() >= '0' && here() <= '9' && value <= mostRepetitions)
        value = value * 10 + (m_pattern[m_at++] - '0');
    return m_at == begin || value > mostRepetitions ? std::nullopt : std::optional{value};
}

std::optional<RegularExpressionCompiler::Part> RegularExpressionCompiler::atom(int depth)
{
    Part character{.kind = Part::Kind::Character, .characters = {}, .parts = {}};
    const char c = here();
    if (c == '(') {
        const bool special = m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] == '?';
        const bool plain = m_pattern.substr(m_at).starts_with("(?:");
        if (depth == deepestGroup || (special && !plain))
            return {};
        m_at += plain ? 3 : 1;
        std::optional<Part> inside = choice(depth + 1);
        return inside && take(')') ? inside : std::nullopt;
    }
    if (std::string_view{"*+?{"}.find(c) != std::string_view::npos)
        return {};              // nothing to repeat
    if (c == '^' || c == '$') { // the whole must match in any case: true at the ends, which is where they stand
        const bool atItsEnd = c == '^' ? m_at == 0 : m_at + 1 == m_pattern.size();
        if (!atItsEnd)
            return {};
        ++m_at;
        return Part{.kind = Part::Kind::Sequence, .characters = {}, .parts = {}};
    }
    if (c == '[') {
        const std::optional<Characters> set = characterClass();
        if (!set)
            return {};
        character.characters = *set;
        return character;
    }
    if (c == '.') {
        ++m_at;
        character.characters = ~(one('\n') | one('\r'));
        return character;
    }
    const std::optional<Characters> set = member();
    if (!set)
        return {};
    character.characters = *set;
    return character;
}

/// One character, escaped or not.
std::optional<Characters> RegularExpressionCompiler::member()
{
    if (here() != '\\')
        return one(m_pattern[m_at++]);
    if (m_at + 1 == m_pattern.size())
        return {};
    const std::optional<Characters> set = escaped(m_pattern[m_at + 1]);
    if (set)
        m_at += 2;
    return set;
}

std::optional<Characters> RegularExpressionCompiler::characterClass()
{
    ++m_at;
    const bool others = take('^');
    Characters set;
    bool empty = true;
    while (!atEnd() && here() != ']') {
        if (here() == '[' || m_pattern.substr(m_at).starts_with("&&"))
            return {}; // Java's classes within classes
        const std::size_t begin = m_at;
        const std::optional<Characters> first = member();
        if (!first)
            return {};
        set |= *first;
        empty = false;
        const bool isRange = m_at + 1 < m_pattern.size() && here() == '-' && m_pattern[m_at + 1] != ']';
        if (!isRange || first->count() != 1)
            continue;
        ++m_at;
        const char from = m_pattern[m_at - 2];
        const std::size_t end = m_at;
        const std::optional<Characters> last = member();
        const char to = m_pattern[m_at - 1];
        if (!last || last->count() != 1 || static_cast<unsigned char>(to) < static_cast<unsigned char>(from)) {
            m_at = last ? begin : end;
            return {};
        }
        set |= range(from, to);
    }
    if (empty || !take(']'))
        return {};
    return others ? ~set : set;
}

std::optional<std::uint32_t> RegularExpressionCompiler::add(RegularExpression::Step step)
{
    if (m_steps.size() == mostSteps)
        return {};
    m_steps.push_back(step);
    return static_cast<std::uint32_t>(m_steps.size() - 1);
}

std::optional<std::uint32_t> RegularExpressionCompiler::emit(const Part &part, std::uint32_t next)
{
    using Kind = RegularExpression::Step::Kind;
    if (++m_emissions > mostEmissions)
        return {};
    std::optional<std::uint32_t> first = next;
    switch (part.kind) {
    case Part::Kind::Character:
        return add({Kind::Character, next, 0, part.characters});
    case Part::Kind::Sequence:
        for (auto each = part.parts.rbegin(); each != part.parts.rend() && first; ++each)
            first = emit(*each, *first);
        return first;
    case Part::Kind::Choice:
        first = emit(part.parts.back(), next);
        for (auto each = part.parts.rbegin() + 1; each != part.parts.rend() && first; ++each) {
            const std::optional<std::uint32_t> way = emit(*each, next);
            first = way ? add({Kind::Fork, *way, *first, {}}) : std::nullopt;
        }
        return first;
    case Part::Kind::Repeat:
        return emitRepeat(part, next);
    }
    return {};
}

std::optional<std::uint32_t> RegularExpressionCompiler::emitRepeat(const Part &part, std::uint32_t next)
{
    using Kind = RegularExpression::Step::Kind;
    const Part &what = part.parts.front();
    std::optional<std::uint32_t> first = next;
    if (part.most < 0) { // a loop
        first = add({Kind::Fork, next, next, {}});
        const std::optional<std::uint32_t> inside = first ? emit(what, *first) : std::nullopt;
        if (!inside)
            return {};
        m_steps[*first].next = *inside;
    }
    for (int optional = part.least; optional < part.most && first; ++optional) {
        const std::optional<std::uint32_t> once = emit(what, *first);
        first = once ? add({Kind::Fork, *once, next, {}}) : std::nullopt;
    }
    for (int needed = 0; needed < part.least && first; ++needed)
        first = emit(what, *first);
    return first;
}

std::variant<RegularExpression, RegularExpression::Error> RegularExpression::compiled(std::string_view pattern)
{
    return RegularExpressionCompiler{pattern}.compile();
}

/// All ways through the pattern at once, a character at a time.
bool RegularExpression::matches(std::string_view text) const
{
    std::vector<std::uint32_t> now;
    std::vector<std::uint32_t> then;
    std::vector<std::size_t> seen(m_steps.size(), 0);
    std::size_t round = 1;
    const auto enter = [&](std::uint32_t first, std::vector<std::uint32_t> &list) {
        std::vector<std::uint32_t> open{first};
        while (!open.empty()) {
            const std::uint32_t at = open.back();
            open.pop_back();
            if (seen[at] == round)
                continue;
            seen[at] = round;
            if (m_steps[at].kind == Step::Kind::Fork)
                open.insert(open.end(), {m_steps[at].next, m_steps[at].other});
            else
                list.push_back(at);
        }
    };
    enter(m_first, now);
    for (const char c : text) {
        ++round;
        then.clear();
        for (const std::uint32_t at : now) {
            const Step &step = m_steps[at];
            if (step.kind == Step::Kind::Character && step.characters.test(static_cast<unsigned char>(c)))
                enter(step.next, then);
        }
        std::swap(now, then);
    }
    return std::ranges::any_of(now, [&](std::uint32_t at) { return m_steps[at].kind == Step::Kind::Match; });
}

} // namespace deployscope
