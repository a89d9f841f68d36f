// Members that no reader knows: rule T5 of core/RULES.md.
#include "json/members.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

#include "json/nearest_name.h"
#include "written.h"

namespace stockline {
namespace {

using written::Sentences;
using written::store;
using written::told_of;

TEST(UnknownMember, IsToldWithTheNearestName) {
    EXPECT_EQ(told_of(store(R"("backordr":{"allowed":true})")),
              Sentences{"/products/MUG/backordr \"backordr\" is no member here. "
                        "Did you mean \"backorder\"?"});
    EXPECT_EQ(told_of(store(R"("recieved":[])")),
              Sentences{"/products/MUG/recieved \"recieved\" is no member here. "
                        "Did you mean \"receipts\"?"});
}

TEST(UnknownMember, IsToldWithAllNamesWhereNoneIsNear) {
    EXPECT_EQ(
        told_of(store(R"("stock":[{"location":"nj","onHand":1,"binNumber":"A7"}])")),
        Sentences{"/products/MUG/stock/0/binNumber \"binNumber\" is no member here. Known here "
                  "are: location, onHand, reserved and safetyStock. Begin a name of your own "
                  "with \"x-\"."});
}

TEST(UnknownMember, BesideTheRightOneIsToldSo) {
    EXPECT_EQ(told_of(store(R"("stock":[{"location":"nj","onHand":1,"on_hand":2}])")),
              Sentences{"/products/MUG/stock/0/on_hand \"on_hand\" is no member here. "
                        "Did you mean \"onHand\", which is here already?"});
}

// One letter from either: "cutoff" with an f for the s, "cutoffs" with one f more. The first is there.
TEST(UnknownMember, OfTwoThatAreAsNearIsTheOneThatIsNotThere) {
    std::string text = store("");
    const std::size_t place = text.find(R"("timeZone")");
    ASSERT_NE(place, std::string::npos);
    text.insert(place, R"("cutoff":"14:00","cutofs":{},)");
    EXPECT_EQ(told_of(text), Sentences{"/locations/nj/cutofs \"cutofs\" is no member here. "
                                       "Did you mean \"cutoffs\"?"});
}

TEST(UnknownMember, OfOnesOwnIsFree) {
    EXPECT_EQ(told_of(store(R"("x-bin":{"stok":1},"stock":[{"location":"nj","onHand":1,"x-":0}])",
                            R"("x-note":"ours",)")),
              Sentences{});
    // Nothing else is one's own.
    EXPECT_EQ(told_of(store(R"("X-bin":1)")).size(), 1U);
    EXPECT_EQ(told_of(store(R"("xbin":1)")).size(), 1U);
}

TEST(UnknownMember, ThatIsNeededIsNotMissingToo) {
    EXPECT_EQ(told_of(store(R"("stock":[{"loction":"nj","onHand":1}])")),
              Sentences{"/products/MUG/stock/0/loction \"loction\" is no member here. "
                        "Did you mean \"location\"?"});
}

TEST(UnknownMember, DoesNotUnsettleWhatRefersToIt) {
    std::string text = store("");
    text.replace(text.find("calendars"), 9, "calenders");
    EXPECT_EQ(told_of(text), Sentences{"/calenders \"calenders\" is no member here. "
                                       "Did you mean \"calendars\"?"});
}

TEST(Store, HasUpToAHundredShippingMethods) {
    std::string methods;
    for (int i = 0; i < 100; ++i) {
        methods += "\"m" + std::to_string(i) + R"(":{"calendar":"dock","lanes":[{}]},)";
    }
    const auto with = [&methods](const std::string& last) {
        return store("", R"("shipping":{)" + methods.substr(0, methods.size() - 1) + last + "},");
    };
    EXPECT_EQ(told_of(with("")), Sentences{});
    EXPECT_EQ(told_of(with(R"(,"m100":{"calendar":"dock","lanes":[{}]})")),
              Sentences{"/shipping A shop has up to 100 shipping methods."});
}

TEST(UnknownName, IsToldWithTheNearestThatThereIs) {
    EXPECT_EQ(told_of(store(R"("stock":[{"location":"NJ2","onHand":1}])")),
              Sentences{"/products/MUG/stock/0/location There is no location \"NJ2\" in this "
                        "document. Did you mean \"nj\"?"});
    EXPECT_EQ(told_of(store(R"("stock":[{"location":"rotterdam","onHand":1}])")),
              Sentences{"/products/MUG/stock/0/location There is no location \"rotterdam\" in this "
                        "document."});
}

TEST(UnknownName, OfWhatIsDrawnOnIsToldWithTheNearestProductOrSupply) {
    EXPECT_EQ(told_of(store(R"("stock":[]},"SET":{"draws":{"MGU":1})")),
              Sentences{"/products/SET/draws/MGU There is no supply and no product \"MGU\" in "
                        "this document. Did you mean \"MUG\"?"});
}

TEST(OpeningHours, OfAWeekdayAreSaidAsAListOfPairs) {
    const auto with = [](const std::string& hours) {
        return R"({"version":1,"asOf":"2026-11-23T15:00:00Z","calendars":{"dock":{"workdays":["mon"]}},)"
               R"("locations":{"nj":{"timeZone":"America/New_York","calendar":"dock","openingHours":{"mon":)" +
               hours + R"(}}},"products":{}})";
    };
    const std::string pairs =
        " A weekday has a list of pairs, each the times of opening and closing. Write "
        "[[\"09:00\", \"13:00\"], [\"14:00\", \"18:00\"]].";
    EXPECT_EQ(told_of(with(R"(["09:00","18:00"])")),
              Sentences{"/locations/nj/openingHours/mon" + pairs});
    EXPECT_EQ(told_of(with(R"("09:00-18:00")")),
              Sentences{"/locations/nj/openingHours/mon" + pairs});
    EXPECT_EQ(told_of(with(R"(["09:00-18:00"])")),
              Sentences{"/locations/nj/openingHours/mon" + pairs});
}

TEST(UnknownMember, IsReadAsItWasMeantAndJudgedWithinByItsOwnName) {
    EXPECT_EQ(
        told_of(store(R"("comitments":[{"quantty":1,"due":"soon"}],"price":1)")),
        (Sentences{"/products/MUG/price This must be an object, not a number. For example: "
                   "{ \"minorUnits\": 100, \"currency\": \"USD\" }.",
                   "/products/MUG/comitments/0/due \"soon\" is not a day. Write a real day as "
                   "YYYY-MM-DD.",
                   "/products/MUG/comitments \"comitments\" is no member here. Did you mean "
                   "\"commitments\"?",
                   "/products/MUG/comitments/0/quantty \"quantty\" is no member here. Did you "
                   "mean \"quantity\"?"}));
}

TEST(UnknownMember, MayBeAStatusOfAPolicy) {
    EXPECT_EQ(told_of(store(R"("terms":{"instock":{"returns":{"days":30,"paidby":"shop"}}})")),
              (Sentences{"/products/MUG/terms/instock \"instock\" is no member here. Did you mean "
                         "\"in_stock\"?",
                         "/products/MUG/terms/instock/returns/paidby \"paidby\" is no member here. "
                         "Did you mean \"paidBy\"?"}));
}

TEST(UnknownMember, IsNoneThatCountsOnlyBesideAnother) {
    EXPECT_EQ(told_of(store(R"("terms":{"in_stock":{"cancellation":{"until":"shipment",
                                "daysBeforeShipment":2,"fee":{"percent":5}}}})",
                            R"("leadTimes":{"acme":{"daysLateBeyond":0.1,"daysBeyond":0}},)")),
              Sentences{});
}

TEST(UnknownMember, OfAThousandIsToldAThousandTimesAtTheMost) {
    std::string many;
    for (int i = 0; i < 1500; ++i) many += "\"strange" + std::to_string(i) + "\":0,";
    many.pop_back();
    EXPECT_EQ(told_of(store(many)).size(), 1000U);
}

TEST(UnknownMember, IsToldInAQuestionAndNotInWhatAMachineWrote) {
    const Snapshot snapshot = [] {
        const auto read = read_snapshot(
            R"({"version":1,"asOf":"2026-11-23T15:05:00Z","later":{"to":1},"zones":{},
                "calendars":{"dock":{"workdays":["mon"],"tides":[]}},"locations":{},
                "terms":{"periods":[{"period":{"unit":"none","from":"notice"},"tides":1}],"parts":[{"mood":{}}],
                         "sets":[[]],"groups":[{"in_stock":[[0]],"on_the_way":[[0]]}],"moods":[]},
                "products":{"MUG":{"size":"L","terms":0}}})");
        return read ? *read : Snapshot{};
    }();
    ASSERT_EQ(snapshot.products.size(), 1U);
    const auto said = [&snapshot](const std::string& question) {
        return answer(snapshot, R"({"at":"2026-11-23T15:05:00Z",)" + question + "}");
    };
    const std::string mistaken = R"({"errors":[{"code":"unknown_member","pointer":)";
    const std::string meant = R"( is no member here. Did you mean \")";
    EXPECT_EQ(said(R"("sku":"MUG","quantty":2)"),
              mistaken + R"("/quantty","message":"\"quantty\")" + meant + R"(quantity\"?"}]})");
    EXPECT_EQ(said(R"("linse":[{"sku":"MUG"}])"),
              mistaken + R"("/linse","message":"\"linse\")" + meant + R"(lines\"?"}]})");
    EXPECT_EQ(
        said(R"("lines":[{"sku":"MUG","quantty":2}])"),
        mistaken + R"("/lines/0/quantty","message":"\"quantty\")" + meant + R"(quantity\"?"}]})");
    EXPECT_EQ(said(R"("skus":["MUG"],"too":{"country":"US"})"),
              mistaken + R"("/too","message":"\"too\")" + meant + R"(to\"?"}]})");
    EXPECT_EQ(said(R"("sku":"MUG","promised":{"sku":"MUG","parts":[{"quantity":1,"tide":1}]})")
                  .substr(0, 7),
              R"({"sku":)");
    EXPECT_EQ(
        answer_revision(snapshot, R"({"at":"2026-11-23T15:05:00Z","promised":
                  {"sku":"MUG","quantity":1,"status":"out_of_stock","parts":[],"terms":{}},
                  "order":{"completed":"2026-11-20","prepaid":true,"canceled":"2026-11-21"}})"),
        mistaken + R"("/order/canceled","message":"\"canceled\")" + meant + R"(cancelled\"?"}]})");
}

TEST(UnknownMember, IsToldInARulePack) {
    const auto request = read_plan_request(
        R"({"zones":{"UTC":{"from":"2026-01-01T00:00:00Z","until":"2027-01-01T00:00:00Z",
                     "offsetMinutes":0,"transitions":[],"leap":false}},
            "rules":[{"version":1,"jurisdiction":"EU","name":"Europe","areas":[{"country":"DE"}],
            "rules":[{"id":"a","knid":"withdrawal","citation":"Art 9","grade":"READ",
                "retrieved":"2026-11-01","summary":"A right.","word":"withdraw",
                "period":{"count":14,"unit":"calendar","from":"delivery","role":true}}],
            "provisions":[{"id":"b","about":"order","citation":"Art 8","grade":"READ",
                "retrieved":"2026-11-01","sumary":"A fact."}]}]})");
    ASSERT_FALSE(request);
    EXPECT_EQ(told_of(request.error()),
              (Sentences{"/rules/0/rules/0/knid \"knid\" is no member here. Did you mean \"kind\"?",
                         "/rules/0/rules/0/period/role \"role\" is no member here. Did you mean "
                         "\"rolls\"?",
                         "/rules/0/provisions/0/sumary \"sumary\" is no member here. Did you mean "
                         "\"summary\"?"}));
}

// By hand: each letter left out, put in, changed or swapped with its neighbour is one.
TEST(Distance, CountsLetters) {
    EXPECT_EQ(distance_between("stock", "stock"), 0U);
    EXPECT_EQ(distance_between("safety_stock", "safetyStock"), 0U);
    EXPECT_EQ(distance_between("stok", "stock"), 1U);
    EXPECT_EQ(distance_between("sotck", "stock"), 1U);
    EXPECT_EQ(distance_between("stocks", "stock"), 1U);
    EXPECT_EQ(distance_between("recieved", "receipts"), 4U);
    EXPECT_EQ(distance_between("", "to"), 2U);
    EXPECT_EQ(distance_between("at", "to"), 2U);
    EXPECT_EQ(distance_between(std::string(1000, 'a'), "a"), 63U);
}

}  // namespace
}  // namespace stockline
