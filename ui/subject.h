// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/subject.h"

#include <QtCore/QMetaType>

// A subject as a signal carries it.
Q_DECLARE_METATYPE(kmh::Subject)
