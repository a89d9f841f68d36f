// Stockline's engine, as a book: read the headers in this order.
//
//   1  day.h            days, instants, times of day
//   2  time_zone.h      what a location's clock says
//   3  calendar.h       business days
//   4  distribution.h   days that are not certain
//   5  fault.h          what is wrong with a document
//   6  supply.h         stock, receipts, commitments
//   7  reason.h         why a date is what it is
//   8  arrivals.h       when enough uncertain lots have come
//   9  ladder.h         available to promise: up to which quantity, ready when
//  10  shipping.h       locations, methods, lanes
//  11  terms.h          money, cancellation, refund
//  12  store.h          the private document
//  13  snapshot.h       the public document
//  14  plan.h           store -> snapshot
//  15  pegging.h        which units serve which commitment, for staff
//  16  promise.h        the question and the answer
//  17  quote.h          snapshot + question -> answer
//  18  order.h          several lines: together, or split
//  19  revise.h         does an earlier promise still hold?
//  20  json.h           all of it as text
#pragma once

#include "stockline/arrivals.h"
#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/fault.h"
#include "stockline/json.h"
#include "stockline/ladder.h"
#include "stockline/order.h"
#include "stockline/pegging.h"
#include "stockline/plan.h"
#include "stockline/promise.h"
#include "stockline/quote.h"
#include "stockline/reason.h"
#include "stockline/revise.h"
#include "stockline/shipping.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"
#include "stockline/supply.h"
#include "stockline/terms.h"
#include "stockline/time_zone.h"
