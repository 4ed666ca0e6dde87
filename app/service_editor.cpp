// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_editor.h"

#include "app/controls_reading.h"

namespace deployscope {

namespace {

Document deploymentConfiguration(const char *member, Percent percent)
{
    Document parameters = Document::object();
    parameters["deploymentConfiguration"][member] = percent.value;
    return parameters;
}

} // namespace

ServiceEditor::ServiceEditor(OpenDocument *document, Simulator *simulator, Player *player, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_simulator(simulator)
    , m_player(player)
{}

void ServiceEditor::setFromNow(bool fromNow)
{
    if (fromNow == m_fromNow)
        return;
    m_fromNow = fromNow;
    Q_EMIT fromNowChanged(fromNow);
}

void ServiceEditor::beginGesture()
{
    m_gestureAt = m_player->cursor().at;
    m_document->beginGesture();
}

void ServiceEditor::endGesture()
{
    m_gestureAt.reset();
    m_document->endGesture();
}

void ServiceEditor::askDesiredCount(qint64 count)
{
    setServiceValue({.kind = Change::Kind::DesiredCount, .number = count},
                    edits::desiredCount(m_document->document(), m_service, count),
                    Document::object({{"desiredCount", count}}));
}

void ServiceEditor::askMinimumHealthy(Percent percent)
{
    setServiceValue({.kind = Change::Kind::MinimumHealthy, .number = percent.value},
                    edits::minimumHealthy(m_document->document(), m_service, percent),
                    deploymentConfiguration("minimumHealthyPercent", percent));
}

void ServiceEditor::askMaximum(Percent percent)
{
    setServiceValue({.kind = Change::Kind::Maximum, .number = percent.value},
                    edits::maximum(m_document->document(), m_service, percent),
                    deploymentConfiguration("maximumPercent", percent));
}

void ServiceEditor::deploy(const QString &taskDefinition)
{
    if (!m_player->hasTimeline())
        return;
    const SimTime at = moment();
    const QString runs = runningRevision(stateAt(m_player->timeline(), m_player->cursor()), m_service);
    m_player->seek(at); // a remembered time past the end of the run would skip what is to be seen
    const bool isDeployed = apply(
        {.kind = Change::Kind::Deploy, .name = taskDefinition, .at = at},
        edits::deploy(m_document->document(), m_service, at, taskDefinition.toStdString(), runs.toStdString()));
    if (isDeployed)
        playOnceSimulated();
}

void ServiceEditor::letLoadBalancerIn(bool letIn)
{
    const SimTime at = moment();
    const auto kind = letIn ? Change::Kind::OpenSecurityGroup : Change::Kind::CloseSecurityGroup;
    (void)apply({.kind = kind, .at = at},
                edits::letLoadBalancerIn(m_document->document(), *m_document->scenario(), at, letIn));
}

SimTime ServiceEditor::moment() const
{
    return m_gestureAt.value_or(m_player->cursor().at);
}

void ServiceEditor::setServiceValue(Change change, const std::vector<Edit> &fromStart, const Document &parameters)
{
    if (!m_fromNow) {
        (void)apply(change, fromStart);
        return;
    }
    change.at = moment();
    (void)apply(change, edits::updateService(m_document->document(), m_service, moment(), parameters));
}

bool ServiceEditor::apply(const Change &change, const std::vector<Edit> &edits)
{
    const auto error = m_document->change(change, edits);
    if (error)
        Q_EMIT refused(*error);
    return !error;
}

void ServiceEditor::playOnceSimulated()
{
    if (!m_simulator->isBusy()) {
        m_player->setPlaying(true);
        return;
    }
    connect(
        m_simulator, &Simulator::runChanged, this, [this] { m_player->setPlaying(true); },
        Qt::SingleShotConnection);
}

} // namespace deployscope
