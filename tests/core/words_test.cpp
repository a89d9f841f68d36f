#include "words.h"

#include <gtest/gtest.h>
#include <limits>

#include "enumerator_names.h"
#include "stockline/fault.h"
#include "stockline/revise.h"

namespace stockline {
namespace {

// What compiling the engine asks of its tables is no formality: a word too few, too many, misspelt or out of order.
static_assert(spells<Change>("unchanged sooner later"));
static_assert(!spells<Change>(""));
static_assert(!spells<Change>("unchanged sooner"));
static_assert(!spells<Change>("unchanged sooner later latest"));
static_assert(!spells<Change>("unchanged later sooner"));
static_assert(!spells<Change>("unchanged sooner late"));
static_assert(!spells<Change>("unchanged  sooner later"));
static_assert(spells<Grade>("READ QUOTED PART UNSEEN"));
static_assert(count_of<Change>() == 3);

enum class Mark : unsigned { left_out = 1, kept = 4 };
static_assert(spells_bits<Mark>("leftOut  kept"));
static_assert(!spells_bits<Mark>("leftOut kept"));
static_assert(!spells_bits<Mark>("leftOut"));
static_assert(!spells_bits<Mark>("leftOut  kept more"));

TEST(Words, AreNoneForANumberThatIsNoEnumerator) {
    EXPECT_EQ(to_string(Status::not_shipped_there), "not_shipped_there");
    for (const int number :
         {7, 8, -1, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        EXPECT_EQ(to_string(static_cast<Status>(number)), "") << number;
    }
    EXPECT_EQ(to_string(FaultCode::closed_handle), "closed_handle");
    EXPECT_EQ(to_string(static_cast<FaultCode>(count_of<FaultCode>())), "");
}

TEST(Words, OfACircumstanceAreThoseOfItsOneBit) {
    EXPECT_EQ(to_string(Circumstance::custom_made), "customMade");
    EXPECT_EQ(to_string(Circumstance::dated), "dated");
    EXPECT_EQ(to_string(static_cast<Circumstance>(0U)), "");
    EXPECT_EQ(to_string(static_cast<Circumstance>(3U)), "");
    EXPECT_EQ(to_string(static_cast<Circumstance>(1U << 7U)), "");
    EXPECT_EQ(to_string(static_cast<Circumstance>(1U << 31U)), "");
}

}  // namespace
}  // namespace stockline
