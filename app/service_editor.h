// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_document.h"
#include "app/player.h"
#include "app/simulator.h"

#include <QObject>

#include <optional>

namespace deployscope {

/// Makes what a person asked with the deployment controls an edit of the document: from the start, or at the
/// moment that is shown. Each becomes an undo step; its effect is simulated and seen at once.
class ServiceEditor : public QObject
{
    Q_OBJECT

public:
    /// All three are owned elsewhere and outlive this.
    ServiceEditor(OpenDocument *document, Simulator *simulator, Player *player, QObject *parent);

    [[nodiscard]] ServiceId service() const { return m_service; }
    /// As it stands in the document; newer than the run while that is still being simulated.
    [[nodiscard]] const Scenario &scenario() const { return *m_document->scenario(); }
    [[nodiscard]] bool fromNow() const { return m_fromNow; }
    /// The sliders write an UpdateService at the moment shown, and not the service's own values.
    void setFromNow(bool fromNow);

    void beginGesture();
    void endGesture();
    void askDesiredCount(qint64 count);
    void askMinimumHealthy(Percent percent);
    void askMaximum(Percent percent);
    /// Deploys at the moment shown, and plays on from there.
    void deploy(const QString &taskDefinition);
    void letLoadBalancerIn(bool letIn);

Q_SIGNALS:
    void fromNowChanged(bool fromNow);
    /// The edit cannot be made: nothing has changed.
    void refused(const deployscope::ReadError &error);

private:
    [[nodiscard]] SimTime moment() const;
    void setServiceValue(Change change, const std::vector<Edit> &fromStart, const Document &parameters);
    [[nodiscard]] bool apply(const Change &change, const std::vector<Edit> &edits);
    void playOnceSimulated();

    OpenDocument *m_document; ///< owned elsewhere
    Simulator *m_simulator;   ///< owned elsewhere
    Player *m_player;         ///< owned elsewhere
    ServiceId m_service{};    ///< the first one of the file
    bool m_fromNow = false;
    std::optional<SimTime> m_gestureAt{}; ///< playing on during a drag must not scatter it over many moments
};

} // namespace deployscope
