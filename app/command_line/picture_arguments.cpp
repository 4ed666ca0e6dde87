// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/picture_arguments.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Arguments
{
    Q_DECLARE_TR_FUNCTIONS(PictureArguments)
};

/// Reads one option into `value` where it is given.
/// \returns why it cannot be used, else an empty text
template <typename Value>
[[nodiscard]] QString take(const VerbArguments &arguments, const QString &option,
                           Given<Value> (*read)(const QString &), Value &value)
{
    if (!arguments.has(option)) {
        return {};
    }
    const Given<Value> given = read(arguments.value(option));
    if (const QString *wrong = std::get_if<QString>(&given)) {
        return *wrong;
    }
    value = std::get<Value>(given);
    return {};
}

} // namespace

void addPictureOptions(VerbArguments &arguments, const QString &usualSize)
{
    arguments.addOption(u"size"_s, Arguments::tr("The picture's width and height; usually %1.").arg(usualSize),
                        u"WxH"_s);
    arguments.addOption(u"scale"_s, Arguments::tr("Pixels of a point in a PNG or GIF; usually 1."), u"1|2"_s);
    arguments.addOption(u"theme"_s, Arguments::tr("The colours; usually light."), u"light|dark|projector"_s);
}

Given<PictureOptions> pictureOptions(const VerbArguments &arguments, const PictureOptions &usual)
{
    PictureOptions options = usual;
    for (const QString &wrong : {take(arguments, u"size"_s, readSize, options.size),
                                 take(arguments, u"scale"_s, readScale, options.scale),
                                 take(arguments, u"theme"_s, readTheme, options.theme)}) {
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return options;
}

} // namespace deployscope
