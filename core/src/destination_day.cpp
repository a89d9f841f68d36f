#include "destination_day.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace stockline {
namespace {

// Where no place on earth is behind, in quarters of an hour.
constexpr int kLast = -48;

// Countries by their last clock, in standard time: the least offset of a country's zones in zone.tab of the IANA tz
// database 2025b. A small letter goes on by so many quarters of an hour, from kLast; what follows has that offset.
constexpr std::string_view kCountries =
    "dASNUUM"
    "dCKPFUS"
    "hCAMXPN"
    "hBZCLCRECGTHNNISV"
    "dBRBSCOCUHTJMKYPAPETC"
    "dAGAIAWBBBLBMBOBQCWDMDOGDGLGPGYKNLCMFMQMSPRSXTTVCVEVGVI"
    "dAQARFKGFPMPYSRUY"
    "dGS"
    "dCVPT"
    "dBFCIEHESFOGBGGGHGMGNGWIEIMISJELRMAMLMRSHSLSNSTTG"
    "dADALAOATBABEBJCDCFCGCHCMCZDEDKDZFRGAGIGQHRHUITLILUMCMEMKMTNENGNLNOPLRSSESISJSKSMTDTNVA"
    "dAXBGBIBWCYEEEGFIGRILLBLSLTLVLYMDMWMZNAPSRORURWSDSSSZUAZAZMZW"
    "dBHBYDJERETIQJOKEKMKWMGQASASOSYTRTZUGYEYT"
    "bIR"
    "bAEAMAZGEMUOMRESC"
    "bAF"
    "bKZMVPKTFTJTMUZ"
    "bINLK"
    "aNP"
    "aBDBTCNIOKG"
    "bCCMM"
    "bCXIDKHLAMNTHVN"
    "dAUBNHKMOMYPHSGTW"
    "dJPKPKRPWTL"
    "dFMGUMPPG"
    "dNCNFSBVU"
    "dFJKIMHNRNZTVWF"
    "dTKTOWS";

// Postal codes with a clock of their own, behind their country; the first that fits holds, and the country alone is for
// all its other codes.
struct PostalClock {
    const char* begins;
    int quarters;
};
constexpr std::array kPostalClocks{
    // American Samoa; Hawaii; Guam; Alaska with the Aleutians; the Pacific coast.
    PostalClock{"US96799", -44},
    PostalClock{"US967", -40},
    PostalClock{"US968", -40},
    PostalClock{"US969", 36},
    PostalClock{"US99", -40},
    PostalClock{"US", -32},
    // Overseas, as far as it has French codes.
    PostalClock{"FR97", -16},
    PostalClock{"FR98", -40},
    // The Canary Islands; the Azores.
    PostalClock{"ES35", 0},
    PostalClock{"ES38", 0},
    PostalClock{"ES", 4},
    PostalClock{"PT9", -4},
    PostalClock{"PT", 0},
};

bool is_begun(const Destination& to, std::string_view begins) {
    const std::string_view code = to.postal_code;
    const std::string_view postal = begins.substr(2);
    return begins.substr(0, 2) == to.country && code.substr(0, postal.size()) == postal;
}

int quarters_of(const Destination& to) {
    for (const PostalClock& clock : kPostalClocks) {
        if (!to.postal_code.empty() && is_begun(to, clock.begins)) return clock.quarters;
    }
    int quarters = kLast;
    for (std::size_t i = 0; i < kCountries.size();) {
        if (kCountries[i] >= 'a') {
            quarters += kCountries[i++] - 'a' + 1;
            continue;
        }
        if (kCountries.substr(i, 2) == to.country) return quarters;
        i += 2;
    }
    return kLast;
}

}  // namespace

Day day_there(const Destination& to, Instant at) {
    const Instant there = at + std::chrono::minutes{quarters_of(to) * 15};
    return std::clamp(std::chrono::floor<std::chrono::days>(there), kFirstDay, kLastDay);
}

}  // namespace stockline
