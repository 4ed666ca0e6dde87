// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/ids.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace deployscope {

/// Tasks by id, in the order of their creation. Adding the newest and taking away any one is cheap at every size: what
/// is taken away leaves a gap, and the gaps are closed when they are more than the tasks.
class TaskSet
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = TaskId;
        using difference_type = std::ptrdiff_t;
        using pointer = const TaskId *;
        using reference = TaskId;

        Iterator() = default;
        Iterator(const std::uint32_t *at, const std::uint32_t *end)
            : m_at(at)
            , m_end(end)
        {
            skipGaps();
        }
        TaskId operator*() const { return static_cast<TaskId>(*m_at); }
        Iterator &operator++()
        {
            ++m_at;
            skipGaps();
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &left, const Iterator &right) { return left.m_at == right.m_at; }

    private:
        void skipGaps()
        {
            while (m_at != m_end && (*m_at & gap) != 0)
                ++m_at;
        }

        const std::uint32_t *m_at = nullptr;
        const std::uint32_t *m_end = nullptr;
    };
    using value_type = TaskId;
    using const_iterator = Iterator;

    [[nodiscard]] Iterator begin() const { return {m_places.data(), m_places.data() + m_places.size()}; }
    [[nodiscard]] Iterator end() const
    {
        const std::uint32_t *past = m_places.data() + m_places.size();
        return {past, past};
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// \param task newer than all that are in
    void push_back(TaskId task);
    /// \param task one that is in
    void erase(TaskId task);
    void clear();

    /// The same tasks; gaps make no difference.
    friend bool operator==(const TaskSet &left, const TaskSet &right);

private:
    static constexpr std::uint32_t gap = std::uint32_t{1}
                                         << 31; ///< set in the place of a task that was taken away

    std::vector<std::uint32_t> m_places{};
    std::size_t m_size = 0;
};

} // namespace deployscope
