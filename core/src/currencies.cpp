#include <array>

#include "stockline/money.h"

// ISO 4217, list one, as of 2026-11-22: legal tender only. Left out are the codes of funds and units of account
// (BOV, CHE, CHW, CLF, COU, MXV, USN, UYI, UYW, XDR, XSU, XUA), of metals (XAG, XAU, XPD, XPT), of bond
// markets (XBA to XBD) and for tests (XTS, XXX); and what is withdrawn: CUC 2021, HRK 2023,
// SLL and ZWL 2024, ANG 2025, BGN 2026.
//
// A file of its own: only who reads a store needs the table. A snapshot carries the exponent.

namespace stockline {
namespace {

constexpr std::size_t kCodeLength = 3;

/// Codes one after another, by exponent.
constexpr std::array<std::string_view, 4> kCurrencyCodes{
    // 0
    "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXVNDVUVXAFXOFXPF",
    // 1: none
    "",
    // 2
    "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCNY"
    "COPCRCCUPCVECZKDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUF"
    "IDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSLMADMDLMGAMKDMMKMNTMOPMRUMUR"
    "MVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDG"
    "SEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTWDTZSUAHUSDUYUUZSVEDVES"
    "WSTXCDXCGYERZARZMWZWG",
    // 3
    "BHDIQDJODKWDLYDOMRTND"};

}  // namespace

std::optional<int> currency_exponent(std::string_view code) {
    if (code.size() != kCodeLength) return std::nullopt;
    int exponent = 0;
    for (const std::string_view codes : kCurrencyCodes) {
        for (std::size_t at = 0; at < codes.size(); at += kCodeLength) {
            if (codes.substr(at, kCodeLength) == code) return exponent;
        }
        ++exponent;
    }
    return std::nullopt;
}

}  // namespace stockline
