// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace deployscope {

/// A vector in pieces that its copies share until one of them changes a piece. So the states of two moments that are near
/// each other cost little more than one, and a copy costs a count for each piece. Elements are read like those of a vector; a
/// reference to one holds until this vector, not a copy of it, is changed. Copies may be used on different threads.
template <typename T>
class Chunks
{
public:
    using value_type = T;

    class Iterator
    {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        Iterator(const Chunks *of, std::size_t at)
            : m_of(of)
            , m_at(at)
        {}
        reference operator*() const { return (*m_of)[m_at]; }
        pointer operator->() const { return &(*m_of)[m_at]; }
        reference operator[](difference_type by) const { return *(*this + by); }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this + -1); }
        Iterator &operator+=(difference_type by)
        {
            m_at += static_cast<std::size_t>(by);
            return *this;
        }
        Iterator &operator-=(difference_type by) { return *this += -by; }
        friend Iterator operator+(Iterator from, difference_type by) { return from += by; }
        friend Iterator operator+(difference_type by, Iterator from) { return from += by; }
        friend Iterator operator-(Iterator from, difference_type by) { return from -= by; }
        friend difference_type operator-(const Iterator &left, const Iterator &right)
        {
            return static_cast<difference_type>(left.m_at) - static_cast<difference_type>(right.m_at);
        }
        friend bool operator==(const Iterator &left, const Iterator &right) { return left.m_at == right.m_at; }
        friend auto operator<=>(const Iterator &left, const Iterator &right) { return left.m_at <=> right.m_at; }

    private:
        const Chunks *m_of = nullptr;
        std::size_t m_at = 0;
    };
    using const_iterator = Iterator;

    Chunks() = default;
    Chunks(std::initializer_list<T> values)
    {
        for (const T &value : values)
            push_back(value);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const T &operator[](std::size_t place) const
    {
        return m_chunks[place / each]->values[place % each];
    }
    [[nodiscard]] const T &front() const { return (*this)[0]; }
    [[nodiscard]] const T &back() const { return (*this)[m_size - 1]; }
    /// The element, to be changed: its piece is this vector's own from now on.
    [[nodiscard]] T &change(std::size_t place) { return own(place / each).values[place % each]; }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, m_size}; }

    void push_back(T value)
    {
        if (m_size % each == 0)
            m_chunks.emplace_back(new Chunk);
        own(m_size / each).values[m_size % each] = std::move(value);
        ++m_size;
    }
    void clear()
    {
        m_chunks.clear();
        m_size = 0;
    }

    /// Bytes of the pieces that `other` does not share, and of the list of pieces.
    [[nodiscard]] std::size_t bytesBeside(const Chunks &other) const
    {
        std::size_t bytes = m_chunks.size() * sizeof(Shared);
        for (std::size_t i = 0; i < m_chunks.size(); ++i) {
            if (i >= other.m_chunks.size() || m_chunks[i].get() != other.m_chunks[i].get())
                bytes += sizeof(Chunk);
        }
        return bytes;
    }

    friend bool operator==(const Chunks &left, const Chunks &right) { return std::ranges::equal(left, right); }

private:
    static constexpr std::size_t each = 128; ///< elements in a piece

    struct Chunk
    {
        std::atomic<std::uint32_t> owners{1};
        std::array<T, each> values{};
    };

    /// One of the owners of a piece. What std::shared_ptr does, in half the room, and with the certainty that another owner's
    /// reading is over once it has gone, which use_count() does not give.
    class Shared
    {
    public:
        explicit Shared(Chunk *chunk)
            : m_chunk(chunk)
        {}
        Shared(const Shared &other)
            : m_chunk(other.m_chunk)
        {
            m_chunk->owners.fetch_add(1, std::memory_order_relaxed);
        }
        Shared(Shared &&other) noexcept
            : m_chunk(std::exchange(other.m_chunk, nullptr))
        {}
        Shared &operator=(Shared other) noexcept
        {
            std::swap(m_chunk, other.m_chunk);
            return *this;
        }
        ~Shared()
        {
            if (m_chunk != nullptr && m_chunk->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
                delete m_chunk;
        }

        [[nodiscard]] bool isOnlyOwner() const { return m_chunk->owners.load(std::memory_order_acquire) == 1; }
        [[nodiscard]] Chunk *get() const { return m_chunk; }
        Chunk *operator->() const { return m_chunk; }

    private:
        Chunk *m_chunk;
    };

    Chunk &own(std::size_t place)
    {
        Shared &shared = m_chunks[place];
        if (!shared.isOnlyOwner()) {
            Shared copy{new Chunk};
            copy->values = shared->values;
            shared = std::move(copy);
        }
        return *shared.get();
    }

    std::vector<Shared> m_chunks{};
    std::size_t m_size = 0;
};

/// Some neighbours in a vector of pieces, which outlives them.
template <typename T>
class Some
{
public:
    using Iterator = typename Chunks<T>::Iterator;

    Some(const Chunks<T> &of, std::size_t first, std::size_t count)
        : m_begin(&of, first)
        , m_end(&of, first + count)
    {}
    [[nodiscard]] Iterator begin() const { return m_begin; }
    [[nodiscard]] Iterator end() const { return m_end; }
    [[nodiscard]] bool empty() const { return m_begin == m_end; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin); }
    [[nodiscard]] const T &operator[](std::size_t place) const
    {
        return m_begin[static_cast<std::ptrdiff_t>(place)];
    }
    [[nodiscard]] const T &front() const { return *m_begin; }

private:
    Iterator m_begin;
    Iterator m_end;
};

} // namespace deployscope
