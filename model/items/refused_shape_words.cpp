// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/refused_shape_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct RefusedShapeWords
{
    Q_DECLARE_TR_FUNCTIONS(RefusedShapeWords)
};

struct Why
{
    QLatin1StringView shape{};
    const char *sentence = nullptr; ///< to be translated
};

constexpr std::array reasons{
    Why{"API examples"_L1, QT_TRANSLATE_NOOP("RefusedShapeWords", "It is a collection of requests and answers.")},
    Why{"describe-tasks"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords",
                          "It lists tasks that run or have run, and not what they are made from.")},
    Why{"describe-target-health"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords",
                          "It says how targets stood at one moment, and not how they are checked.")},
    Why{"describe-rules"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It has the rules of a listener without the listener.")},
    Why{"describe-target-group-attributes"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It has the attributes of a target group without the group.")},
    Why{"SecurityGroups as an object"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords",
                          "AWS writes SecurityGroups as an array; this is of somebody's own making.")},
    Why{"classic load balancers"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "Only application load balancers are simulated.")},
    Why{"CloudFormation"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords",
                          "A template says what is to be made, with references that only AWS can "
                          "resolve.")},
    Why{"CodeDeploy AppSpec"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords",
                          "It names the revision to go to, and nothing of the service or the cluster.")},
    Why{"ECS agent task"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords",
                          "It is what the container agent on an instance knows of one task.")},
    Why{"create-task-set"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "A task set belongs to a service that is not in the file.")},
    Why{"Compose"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It describes containers for Docker, and no service of ECS.")},
    Why{"get-pipeline"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "A pipeline deploys to a service that is not in the file.")},
    Why{"describe-clusters"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It counts what is in a cluster, and does not describe it.")},
    Why{"list-services"_L1, QT_TRANSLATE_NOOP("RefusedShapeWords", "It is a list of names.")},
    Why{"list-task-definitions"_L1, QT_TRANSLATE_NOOP("RefusedShapeWords", "It is a list of names.")},
    Why{"list-container-instances"_L1, QT_TRANSLATE_NOOP("RefusedShapeWords", "It is a list of names.")},
    Why{"imageDetail.json"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It names an image, and nothing that runs it.")},
    Why{"imagedefinitions.json"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It names images, and nothing that runs them.")},
    Why{"instance summaries"_L1,
        QT_TRANSLATE_NOOP("RefusedShapeWords", "It lacks the CPU, the memory and the ports of the instances.")},
    Why{"YAML"_L1, QT_TRANSLATE_NOOP("RefusedShapeWords", "Only JSON is read.")},
};

} // namespace

QString whyNoScenario(const QString &shape)
{
    const QString bare = shape.endsWith(" (YAML)"_L1) ? shape.chopped(7) : shape;
    const auto found = std::ranges::find_if(reasons, [&bare](const Why &why) { return why.shape == bare; });
    return found == reasons.end() ? QString() : RefusedShapeWords::tr(found->sentence);
}

} // namespace deployscope
