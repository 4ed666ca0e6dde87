// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deployscope {

class ClusterGridView;

/// Lets screen readers meet the instances and tasks in a ClusterGridView as its children, and the moment in words as
/// its description. May be called more than once.
void installGridAccessibility();

/// Tells screen readers what is selected now.
void announceGridFocus(ClusterGridView *view);

} // namespace deployscope
