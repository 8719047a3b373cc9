// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/moment_number.h"

#include <QtCore/QTimeZone>

namespace kmh::store {

namespace {

/// Takes a text of digits apart from the left; every observation's moment goes through here.
class Digits
{
public:
    explicit Digits(QStringView text)
        : m_next(text.utf16())
    {
    }

    void pass(char16_t sign) { m_isOfForm = (*m_next++ == sign) && m_isOfForm; }

    void take(int count)
    {
        for (; count > 0; --count) {
            const unsigned digit = unsigned(*m_next++) - u'0';
            m_isOfForm = digit <= 9 && m_isOfForm;
            m_number = m_number * 10 + digit;
        }
    }

    std::optional<qint64> number() const
    {
        return m_isOfForm ? std::optional(m_number) : std::nullopt;
    }

private:
    const char16_t* m_next;
    qint64 m_number = 0;
    bool m_isOfForm = true;
};

} // namespace

std::optional<qint64> momentNumber(QStringView written)
{
    constexpr qsizetype kSize = 24;
    if (written.size() != kSize)
        return {};
    Digits digits(written);
    digits.take(4);
    digits.pass(u'-');
    digits.take(2);
    digits.pass(u'-');
    digits.take(2);
    digits.pass(u'T');
    digits.take(2);
    digits.pass(u':');
    digits.take(2);
    digits.pass(u':');
    digits.take(2);
    digits.pass(u'.');
    digits.take(3);
    digits.pass(u'Z');
    return digits.number();
}

QDateTime momentOf(qint64 number)
{
    const auto take = [&](int below) {
        const int part = int(number % below);
        number /= below;
        return part;
    };
    const int millisecond = take(1000);
    const int second = take(100);
    const int minute = take(100);
    const int hour = take(100);
    const int day = take(100);
    const int month = take(100);
    return QDateTime(QDate(int(number), month, day), QTime(hour, minute, second, millisecond),
                     QTimeZone::utc())
        .toUTC();
}

} // namespace kmh::store
