#include "period_end.h"

namespace stockline {
namespace {

std::optional<Day> latest_of(const std::optional<Window>& window) {
    if (!window) return std::nullopt;
    return window->latest;
}

// The day of an event, if all goes as promised and the shopper cancels today.
std::optional<Day> day_of(Event event, const PeriodSetting& setting) {
    switch (event) {
        case Event::order:
            return setting.ordered.value_or(setting.today);
        case Event::notice:
        case Event::entitlement:
            return setting.today;
        case Event::payment:
            if (setting.is_prepaid) return setting.ordered.value_or(setting.today);
            return latest_of(setting.ship);
        case Event::shipment:
            return latest_of(setting.ship);
        case Event::delivery:
            return latest_of(setting.deliver);
        case Event::goods_return:
        case Event::stated_day:
            break;
    }
    return std::nullopt;
}

// The day of what a period is counted from: of an order's goods that of the last.
std::optional<Day> begin_of(const Period& period, const PeriodSetting& setting) {
    const auto& order_delivered = setting.order_delivered;
    if (period.of_order && order_delivered) return *order_delivered;
    return day_of(period.from, setting);
}

// The day to compare by of one that has none. Delivery is after shipment, and never on the day of the order: else 30
// days from delivery would be no more than 30 from the order.
Day supposed_day(Event event, const PeriodSetting& setting) {
    if (event != Event::delivery) return setting.today;
    return latest_of(setting.ship).value_or(setting.today) + std::chrono::days{1};
}

}  // namespace

PeriodEnd period_end(const Period& period, const BusinessCalendar::Workdays& week,
                     const PeriodSetting& setting) {
    const std::optional<Day> begin = begin_of(period, setting);
    const std::optional<Day> own = day_of(period.from, setting);
    const Day supposed = own.value_or(supposed_day(period.from, setting));
    PeriodEnd end;
    end.measure = last_day(period, supposed, week, setting.holidays);
    if (begin) {
        end.day = begin == own ? end.measure : last_day(period, *begin, week, setting.holidays);
    }
    if (!end.measure) end.measure = last_day(period, supposed, week, nullptr);
    return end;
}

}  // namespace stockline
