// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <type_traits>
#include <variant>

namespace deployscope {

/// The kinds that a OneOf may be; each one's number is its place here.
template <typename... What>
struct Kinds
{};

/// Is a type one of these?
template <typename What, typename... Wanted>
inline constexpr bool isOneOf = (std::is_same_v<What, Wanted> || ...);

/// One of many small plain values, as a std::variant is. But the storage of a variant is nested once for each alternative:
/// with more than a hundred of them that was most of the time of compiling a file, and nine tenths of what came of it.
/// \tparam AllKinds a struct that inherits Kinds<...>, so that its name, and with it each symbol's, is short
template <typename AllKinds>
class OneOf
{
    template <typename... What>
    static consteval std::size_t sizeOf(Kinds<What...>)
    {
        return std::max({sizeof(What)...});
    }
    template <typename... What>
    static consteval std::size_t countOf(Kinds<What...>)
    {
        return sizeof...(What);
    }
    /// The number of kinds where it is none of them.
    template <typename Wanted, typename... What>
    static consteval std::size_t placeIn(Kinds<What...>)
    {
        const std::array<bool, sizeof...(What)> same{std::is_same_v<Wanted, What>...};
        return static_cast<std::size_t>(std::ranges::find(same, true) - same.begin());
    }

public:
    static constexpr std::size_t count = countOf(AllKinds{});

    template <typename What>
    requires(placeIn<What>(AllKinds{}) < count) OneOf(const What &what) // a value is what it is one of
        : m_kind(static_cast<std::uint8_t>(placeIn<What>(AllKinds{})))
    {
        static_assert(count <= 256 && std::is_trivially_copyable_v<What> &&
                      alignof(What) <= alignof(std::int64_t));
        ::new (static_cast<void *>(m_value.data())) What(what);
    }

    /// One of each kind, with the values that it has by itself; in the order of the kinds.
    [[nodiscard]] static std::array<OneOf, count> ofEachKind() { return listOf(AllKinds{}); }

    [[nodiscard]] std::size_t kind() const { return m_kind; }

    template <typename What>
    [[nodiscard]] bool is() const
    {
        return m_kind == placeIn<What>(AllKinds{});
    }

    /// Null where it is of another kind.
    template <typename What>
    [[nodiscard]] const What *getIf() const
    {
        return is<What>() ? std::launder(reinterpret_cast<const What *>(m_value.data())) : nullptr;
    }

    /// \throws std::bad_variant_access where it is of another kind
    template <typename What>
    [[nodiscard]] const What &get() const
    {
        if (const What *what = getIf<What>())
            return *what;
        throw std::bad_variant_access();
    }

    /// Calls the visitor with the value as what it is. It must return the same type for every kind.
    template <typename Visitor>
    decltype(auto) visit(Visitor &&visitor) const
    {
        return visitAs(visitor, AllKinds{});
    }

private:
    template <typename... What>
    static std::array<OneOf, count> listOf(Kinds<What...>)
    {
        return {What{}...};
    }

    template <typename Result, typename Visitor, typename What>
    static Result call(Visitor &visitor, const OneOf &value)
    {
        return visitor(*std::launder(reinterpret_cast<const What *>(value.m_value.data())));
    }

    template <typename Visitor, typename First, typename... Others>
    decltype(auto) visitAs(Visitor &visitor, Kinds<First, Others...>) const
    {
        using Result = std::invoke_result_t<Visitor &, const First &>;
        using Call = Result (*)(Visitor &, const OneOf &);
        static constexpr std::array<Call, count> calls{&call<Result, Visitor, First>,
                                                       &call<Result, Visitor, Others>...};
        return calls[m_kind](visitor, *this);
    }

    alignas(std::int64_t) std::array<std::byte, sizeOf(AllKinds{})> m_value{};
    std::uint8_t m_kind = 0;
};

} // namespace deployscope
