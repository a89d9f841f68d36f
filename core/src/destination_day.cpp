#include "destination_day.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace stockline {
namespace {

// Countries whose last clock is so many quarters of an hour ahead of UTC, in standard time: the least offset of a
// country's zones in zone.tab of the IANA tz database 2025b, without a zone of nobody's home.
struct Clock {
    int quarters;
    std::string_view countries;
};
constexpr std::array kClocks{
    Clock{-44, "AS NU UM"},
    Clock{-40, "CK PF US"},
    Clock{-32, "CA MX PN"},
    Clock{-24, "BZ CL CR EC GT HN NI SV"},
    Clock{-20, "BR BS CO CU HT JM KY PA PE TC"},
    Clock{-16, "AG AI AW BB BL BM BO BQ CW DM DO GD GL GP GY KN LC MF MQ MS PR SX TT VC VE VG VI"},
    Clock{-12, "AQ AR FK GF PM PY SR UY"},
    Clock{-8, "GS"},
    Clock{-4, "CV PT"},
    Clock{0, "BF CI EH ES FO GB GG GH GM GN GW IE IM IS JE LR MA ML MR SH SL SN ST TG"},
    Clock{4,
          "AD AL AO AT BA BE BJ CD CF CG CH CM CZ DE DK DZ FR GA GI GQ HR HU IT LI LU MC ME MK MT "
          "NE NG NL NO PL RS "
          "SE SI SJ SK SM TD TN VA"},
    Clock{8,
          "AX BG BI BW CY EE EG FI GR IL LB LS LT LV LY MD MW MZ NA PS RO RU RW SD SS SZ UA ZA ZM "
          "ZW"},
    Clock{12, "BH BY DJ ER ET IQ JO KE KM KW MG QA SA SO SY TR TZ UG YE YT"},
    Clock{14, "IR"},
    Clock{16, "AE AM AZ GE MU OM RE SC"},
    Clock{18, "AF"},
    Clock{20, "KZ MV PK TF TJ TM UZ"},
    Clock{22, "IN LK"},
    Clock{23, "NP"},
    Clock{24, "BD BT CN IO KG"},
    Clock{26, "CC MM"},
    Clock{28, "CX ID KH LA MN TH VN"},
    Clock{32, "AU BN HK MO MY PH SG TW"},
    Clock{36, "JP KP KR PW TL"},
    Clock{40, "FM GU MP PG"},
    Clock{44, "NC NF SB VU"},
    Clock{48, "FJ KI MH NR NZ TV WF"},
    Clock{52, "TK TO WS"},
};

// Codes that begin so have a clock of their own; the first that fits holds, and one without a beginning is for all
// others of that country.
struct PostalClock {
    std::string_view country;
    std::string_view begins;
    int quarters;
};
constexpr std::array kPostalClocks{
    // Hawaii and Alaska with the Aleutians; American Samoa; Guam; the islands of the Caribbean; the Pacific coast.
    PostalClock{"US", "96799", -44},
    PostalClock{"US", "967", -40},
    PostalClock{"US", "968", -40},
    PostalClock{"US", "969", 36},
    PostalClock{"US", "99", -40},
    PostalClock{"US", "", -32},
    // Overseas, as far as they have French codes.
    PostalClock{"FR", "97", -16},
    PostalClock{"FR", "98", -40},
    // The Canary Islands; the Azores.
    PostalClock{"ES", "35", 0},
    PostalClock{"ES", "38", 0},
    PostalClock{"ES", "", 4},
    PostalClock{"PT", "9", -4},
    PostalClock{"PT", "", 0},
};

// Where no place on earth is behind.
constexpr int kLast = -48;

int quarters_of(const Destination& to) {
    std::string_view code = to.postal_code;
    while (!code.empty() && code.front() == ' ') code.remove_prefix(1);
    for (const PostalClock& clock : kPostalClocks) {
        const bool is_begun = code.substr(0, clock.begins.size()) == clock.begins;
        if (!code.empty() && clock.country == to.country && is_begun) return clock.quarters;
    }
    for (const Clock& clock : kClocks) {
        const std::size_t place = clock.countries.find(to.country);
        if (to.country.size() == 2 && place != std::string_view::npos) return clock.quarters;
    }
    return kLast;
}

}  // namespace

Day day_there(const Destination& to, Instant at) {
    const Instant there = at + std::chrono::minutes{quarters_of(to) * 15};
    return std::clamp(std::chrono::floor<std::chrono::days>(there), kFirstDay, kLastDay);
}

}  // namespace stockline
