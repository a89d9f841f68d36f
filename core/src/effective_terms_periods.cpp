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

}  // namespace

Basis basis_of(const Rule& rule) { return {rule.citation, rule.source}; }

PeriodEnd period_end(const Period& period, const RulePack* pack, const TermsSetting& setting) {
    const RulePack of_shop;
    if (pack == nullptr) {
        pack = setting.law.packs.empty() ? &of_shop : setting.law.packs.front();
    }
    PeriodEnd end;
    const std::optional<Day> begin = day_of(period.from, setting);
    if (begin) end.day = last_day(period, *begin, statutory_calendar(*pack, setting.of.holidays));
    end.measure = end.day;
    if (!end.measure) {
        const Day supposed = begin.value_or(setting.of.today);
        end.measure = last_day(period, supposed, statutory_calendar(*pack, setting.of.holidays));
        if (!end.measure)
            end.measure = last_day(period, supposed, statutory_calendar(*pack, nullptr));
    }
    return end;
}

}  // namespace stockline
