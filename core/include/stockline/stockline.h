// Stockline's engine, as a book: read the headers in this order.
//
//   1  day.h            days, instants, times of day
//   2  time_zone.h      what a location's clock says
//   3  calendar.h       business days
//   4  distribution.h   days that are not certain
//   5  fault.h          what is wrong with a document
//   6  supply.h         stock, receipts, commitments
//   7  reason.h         why a date is what it is
//   8  ladder.h         available to promise: up to which quantity, ready when
//   9  shipping.h       locations, methods, lanes
//  10  terms.h          money, cancellation, refund
//  11  store.h          the private document
//  12  snapshot.h       the public document
//  13  plan.h           store -> snapshot
//  14  promise.h        the question and the answer
//  15  quote.h          snapshot + question -> answer
//  16  json.h           all of it as text
#pragma once

#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/fault.h"
#include "stockline/json.h"
#include "stockline/ladder.h"
#include "stockline/plan.h"
#include "stockline/promise.h"
#include "stockline/quote.h"
#include "stockline/reason.h"
#include "stockline/shipping.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"
#include "stockline/supply.h"
#include "stockline/terms.h"
#include "stockline/time_zone.h"
