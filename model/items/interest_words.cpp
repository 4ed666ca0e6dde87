// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/interest_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct InterestWords
{
    Q_DECLARE_TR_FUNCTIONS(InterestWords)
};

} // namespace

QString wordsFor(Interest interest)
{
    switch (interest) {
    case Interest::Change:
        //: a person, a pipeline or a fault changes something
        return InterestWords::tr("Change");
    case Interest::Decision:
        return InterestWords::tr("Scheduler decision");
    case Interest::Health:
        return InterestWords::tr("Health transition");
    case Interest::Milestone:
        //: a deployment has ended, or the service is steady
        return InterestWords::tr("Milestone");
    case Interest::Bounds:
        //: healthy tasks are as few as allowed, or tasks as many as allowed
        return InterestWords::tr("Bound reached");
    case Interest::Blocked:
        return InterestWords::tr("Something is blocked");
    }
    return {};
}

} // namespace deployscope
