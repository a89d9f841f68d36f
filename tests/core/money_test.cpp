#include "stockline/money.h"

#include <gtest/gtest.h>
#include <limits>

namespace stockline {
namespace {

constexpr MinorUnits kGreatest = std::numeric_limits<MinorUnits>::max();

TEST(Currency, HasTheExponentOfIso4217) {
    EXPECT_EQ(currency_exponent("JPY"), 0);
    EXPECT_EQ(currency_exponent("KRW"), 0);
    EXPECT_EQ(currency_exponent("BIF"), 0) << "first of its list";
    EXPECT_EQ(currency_exponent("XPF"), 0) << "last of its list";
    EXPECT_EQ(currency_exponent("EUR"), 2);
    EXPECT_EQ(currency_exponent("USD"), 2);
    EXPECT_EQ(currency_exponent("AED"), 2) << "first of its list";
    EXPECT_EQ(currency_exponent("ZWG"), 2) << "last of its list; in place of ZWL since 2024";
    EXPECT_EQ(currency_exponent("XCG"), 2) << "in place of ANG since 2025";
    EXPECT_EQ(currency_exponent("KWD"), 3);
    EXPECT_EQ(currency_exponent("BHD"), 3) << "first of its list";
    EXPECT_EQ(currency_exponent("TND"), 3) << "last of its list";
}

// Hungary, Taiwan and Iraq: their cents are not in circulation, and ISO 4217 counts in them all the same.
TEST(Currency, GoesByTheStandardAndNotByWhatCoinsThereAre) {
    EXPECT_EQ(currency_exponent("HUF"), 2);
    EXPECT_EQ(currency_exponent("TWD"), 2);
    EXPECT_EQ(currency_exponent("IQD"), 3);
}

TEST(Currency, IsUnknownWhenItIsNoLegalTender) {
    EXPECT_FALSE(currency_exponent("XAU")) << "gold";
    EXPECT_FALSE(currency_exponent("XXX")) << "no currency";
    EXPECT_FALSE(currency_exponent("CLF")) << "a unit of account";
    EXPECT_FALSE(currency_exponent("DEM")) << "until 2001";
    EXPECT_FALSE(currency_exponent("BGN")) << "until 2025";
}

TEST(Currency, IsWrittenInThreeCapitals) {
    EXPECT_FALSE(currency_exponent(""));
    EXPECT_FALSE(currency_exponent("eur"));
    EXPECT_FALSE(currency_exponent("EU"));
    EXPECT_FALSE(currency_exponent("EURO"));
    EXPECT_FALSE(currency_exponent("EDA")) << "the end of AED and the beginning of AFN";
}

TEST(ShareOf, TwentyPercentOf4999Is999Point8HenceOneThousand) {
    EXPECT_EQ(share_of(4999, 2000), 1000);
}

TEST(ShareOf, RoundsAHalfAwayFromZero) {
    EXPECT_EQ(share_of(1, 5000), 1) << "0.5";
    EXPECT_EQ(share_of(1, 4999), 0) << "0.4999";
    EXPECT_EQ(share_of(1005, 1000), 101) << "100.5 yen";
    EXPECT_EQ(share_of(-1, 5000), -1) << "-0.5";
    EXPECT_EQ(share_of(-1, 4999), 0) << "-0.4999";
}

TEST(ShareOf, AThirdOfOneUnitIsNothing) { EXPECT_EQ(share_of(1, 3333), 0); }

// 12.345 KWD: 15 % of 12,345 fils is 1851.75.
TEST(ShareOf, CountsInThousandthsWhereTheCurrencyHasThem) {
    EXPECT_EQ(share_of(12'345, 1500), 1852);
}

TEST(ShareOf, NothingAndAll) {
    EXPECT_EQ(share_of(4999, 0), 0);
    EXPECT_EQ(share_of(4999, 10'000), 4999);
    EXPECT_EQ(share_of(0, 2000), 0);
}

// 9,223,372,036,854,775,807 / 2 = 4,611,686,018,427,387,903.5
TEST(ShareOf, DoesNotOverflow) {
    EXPECT_EQ(share_of(kGreatest, 10'000), kGreatest);
    EXPECT_EQ(share_of(kGreatest, 5000), 4'611'686'018'427'387'904);
    EXPECT_EQ(share_of(-kGreatest, 5000), -4'611'686'018'427'387'904);
}

}  // namespace
}  // namespace stockline
