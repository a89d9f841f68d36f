#include "terms_setting.h"

namespace stockline {
namespace {

std::optional<Day> latest_of(const std::optional<Window>& window) {
    if (!window) return std::nullopt;
    return window->latest;
}

// The day of an event, if all goes as promised and the shopper cancels today.
std::optional<Day> day_of(Event event, const TermsSetting& setting) {
    switch (event) {
        case Event::order:
        case Event::notice:
        case Event::entitlement:
            return setting.of.today;
        case Event::payment:
            if (setting.is_prepaid) return setting.of.today;
            return latest_of(setting.of.ship);
        case Event::shipment:
            return latest_of(setting.of.ship);
        case Event::delivery:
            return latest_of(setting.of.deliver);
        case Event::goods_return:
        case Event::stated_day:
            break;
    }
    return std::nullopt;
}

// The day of what a period is counted from: of an order's goods that of the last.
std::optional<Day> begin_of(const Period& period, const TermsSetting& setting) {
    const auto& order_delivered = setting.of.order_delivered;
    if (period.of_order && order_delivered) return *order_delivered;
    return day_of(period.from, setting);
}

// The day to compare by of one that has none. Delivery is after shipment, and never on the day of the order: else 30
// days from delivery would be no more than 30 from the order.
Day supposed_day(Event event, const TermsSetting& setting) {
    if (event != Event::delivery) return setting.of.today;
    return latest_of(setting.of.ship).value_or(setting.of.today) + std::chrono::days{1};
}

}  // namespace

PeriodEnd period_end(const Period& period, const RulePack* pack, const TermsSetting& setting) {
    if (pack == nullptr && !setting.law.packs.empty()) pack = setting.law.packs.front();
    const BusinessCalendar::Workdays& week = pack != nullptr ? pack->workdays : kWorkingWeek;
    const std::optional<Day> begin = begin_of(period, setting);
    const Day supposed = begin.value_or(supposed_day(period.from, setting));
    PeriodEnd end;
    end.measure = last_day(period, supposed, week, setting.of.holidays);
    if (begin) end.day = end.measure;
    if (!end.measure) end.measure = last_day(period, supposed, week, nullptr);
    return end;
}

}  // namespace stockline
