// Stockline's engine, as a book: read the headers in this order.
//
//   1  day.h            days, instants, times of day
//   2  time_zone.h      what a location's clock says
//   3  calendar.h       business days
//   4  distribution.h   days that are not certain
//   5  fault.h          what is wrong with a document
//   6  supply.h         stock, receipts, commitments
//   7  draws.h          what one unit of a product is made up of
//   8  reason.h         why a date is what it is
//   9  arrivals.h       when enough uncertain lots have come
//  10  queue.h          how many wait ahead, and how much of a receipt is taken
//  11  ladder.h         available to promise: up to which quantity, ready when
//  12  pickup.h         places that are open, and when an order is ready there
//  13  shipping.h       locations, methods, lanes
//  14  money.h          whole numbers of a currency's smallest unit
//  15  rules.h          what the law of a destination says, as data
//  16  terms.h          what the shop says: money, cancellation, refund
//  17  effective_terms.h  what holds in the end, and on whose authority
//  18  store.h          the private document
//  19  shared.h         a value that copies share
//  20  snapshot.h       the public document
//  21  plan.h           store -> snapshot
//  22  pegging.h        which units serve which commitment, for staff
//  23  warnings.h       what in a store deserves a look
//  24  promise.h        the question and the answer
//  25  quote.h          snapshot + question -> answer
//  26  order.h          several lines: together, or split
//  27  delay.h          what the law asks for when a promised day slips
//  28  revise.h         does an earlier promise still hold?
//  29  json.h           all of it as text
//
// What refuses. The functions that give a Result check all that they are handed, and refuse what the same document
// would be refused for: plan() and peg() a store, its clocks and its rules; quote(), quote_order() and revise() a
// question; effective_terms() and delay_answer() a case and its rules; the readers of json.h a text. So a program may
// fill a Store or a Query with whatever it has, and look at the faults. Nothing throws, and nothing is asserted.
//
// What does not. All else is made for values that have been checked: a snapshot is taken from plan() or
// read_snapshot() and not changed, and the parts from which plans and promises are made (Arrivals, build_ladder(),
// last_day(), the write_ functions) are handed what is in the ranges that their headers give. Of another value they
// give an answer that means nothing, or overflow.
//
// Ranges, unless a member says otherwise. Days lie from kFirstDay to kLastDay, instants from kFirstInstant to
// kLastInstant. Durations are whole days from 0 to 3,660. Quantities are units from 0 to kMaxQuantity, amounts the
// currency's smallest units from 0 to kMaxMinorUnits. Texts are UTF-8; a name may be any text, and names one thing.
// An enumeration has one of its enumerators.
#pragma once

#include "stockline/arrivals.h"
#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/delay.h"
#include "stockline/distribution.h"
#include "stockline/draws.h"
#include "stockline/effective_terms.h"
#include "stockline/fault.h"
#include "stockline/json.h"
#include "stockline/ladder.h"
#include "stockline/money.h"
#include "stockline/order.h"
#include "stockline/pegging.h"
#include "stockline/pickup.h"
#include "stockline/plan.h"
#include "stockline/promise.h"
#include "stockline/queue.h"
#include "stockline/quote.h"
#include "stockline/reason.h"
#include "stockline/revise.h"
#include "stockline/rules.h"
#include "stockline/shared.h"
#include "stockline/shipping.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"
#include "stockline/supply.h"
#include "stockline/terms.h"
#include "stockline/time_zone.h"
#include "stockline/warnings.h"
