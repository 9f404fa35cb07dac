// SPDX-License-Identifier: EUPL-1.2
// The functions that run a plan's steps, by file.
#pragma once

#include "charta/cel/frame.h"
#include "charta/cel/op.h"

namespace charta::cel {

// slots.cc
Value run_slot(const Op& op, Frame& frame);
Value run_has_slot(const Op& op, Frame& frame);

// fused.cc
Value run_local_key(const Op& op, Frame& frame);
Value run_equals_text(const Op& op, Frame& frame);
Value run_in_texts(const Op& op, Frame& frame);
Value run_slot_equals_text(const Op& op, Frame& frame);

// proofs.cc
Value run_proof(const Op& op, Frame& frame);

// paths.cc
Value run_path(const Op& op, Frame& frame);
Value run_has(const Op& op, Frame& frame);
Value run_optional_select(const Op& op, Frame& frame);

// values.cc
Value run_literal(const Op& op, Frame& frame);
Value run_fault(const Op& op, Frame& frame);
Value run_local(const Op& op, Frame& frame);
Value run_lazy_local(const Op& op, Frame& frame);
Value run_bind(const Op& op, Frame& frame);
Value run_list(const Op& op, Frame& frame);
Value run_map(const Op& op, Frame& frame);
Value run_call(const Op& op, Frame& frame);

// logic.cc
Value run_and(const Op& op, Frame& frame);
// `has(x) && test`, of two operands.
Value run_guarded(const Op& op, Frame& frame);
Value run_or(const Op& op, Frame& frame);
Value run_not(const Op& op, Frame& frame);
Value run_condition(const Op& op, Frame& frame);
Value run_not_strictly_false(const Op& op, Frame& frame);

// functions/texts.cc
Value run_matches(const Op& op, Frame& frame);

// functions/optionals.cc
Value run_or_value(const Op& op, Frame& frame);
Value run_or_optional(const Op& op, Frame& frame);

// relations.cc
Value run_equal(const Op& op, Frame& frame);
// == of values whose operands were run already.
Value equal_values(const Value& a, const Value& b, Frame& frame, NodeId node);
Value run_relation(const Op& op, Frame& frame);
Value run_in(const Op& op, Frame& frame);
Value run_in_set(const Op& op, Frame& frame);
Value run_slot_relation(const Op& op, Frame& frame);

// loops.cc and map_loops.cc
Value run_all(const Op& op, Frame& frame);
Value run_exists(const Op& op, Frame& frame);
Value run_exists_one(const Op& op, Frame& frame);
Value run_map_list(const Op& op, Frame& frame);
Value run_filter(const Op& op, Frame& frame);
Value run_map_entries(const Op& op, Frame& frame);

}  // namespace charta::cel
